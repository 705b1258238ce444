package dramac.cli;

import dramac.run.RunEvent;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/// Progress for a pipe: a line per finished episode, one each 30 s, and each trouble once.
final class PlainProgress implements Progress {
  private static final Duration BEAT = Duration.ofSeconds(30);

  private final PrintStream err;
  private final Tally tally = new Tally();
  private final Set<String> told = new LinkedHashSet<>();
  private Duration last = Duration.ZERO;

  PlainProgress(Shell shell) {
    err = shell.err();
  }

  @Override
  public void take(RunEvent event) {
    tally.take(event);
    tally.troubles(5).stream().filter(told::add).forEach(this::say);
    tally
        .episodes()
        .forEach(
            (name, count) -> {
              if (count.complete() && !name.equals("shared") && told.add(name)) {
                say(name + (tally.whole(name) ? " done" : " is not finished"));
              }
            });
    boolean working = tally.done() < tally.all();
    if (working && tally.elapsed().minus(last).compareTo(BEAT) >= 0) {
      last = tally.elapsed();
      say(tally.done() + " of " + tally.all() + " tasks" + left());
    }
  }

  private String left() {
    return tally.left().map(time -> ", about " + Clock.rough(time) + " left").orElse("");
  }

  @Override
  public void say(String words) {
    err.println(Plain.text(words));
  }

  @Override
  public void close() {
    err.flush();
  }
}
