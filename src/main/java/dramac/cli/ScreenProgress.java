package dramac.cli;

import dramac.run.RunEvent;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Progress on a terminal: a block of at most twelve lines, drawn at most ten times a second and
/// cleared at the end.
final class ScreenProgress implements Progress {
  private static final long BETWEEN_NANOS = 100_000_000;
  private static final int MOST_EPISODES = 8;
  private static final int BAR = 16;

  private final Shell shell;
  private final PrintStream err;
  private final Paint paint;
  private final Tally tally = new Tally();
  private final ReentrantLock turn = new ReentrantLock();
  private final ScheduledExecutorService beat =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private int drawn;
  private boolean changed;
  private long shownSecond;

  ScreenProgress(Shell shell) {
    this.shell = shell;
    this.err = shell.err();
    this.paint = shell.progressPaint();
    Future<?> unused =
        beat.scheduleWithFixedDelay(this::draw, 0, BETWEEN_NANOS, TimeUnit.NANOSECONDS);
  }

  @Override
  public void take(RunEvent event) {
    locked(
        () -> {
          tally.take(event);
          changed = true;
        });
  }

  @Override
  public void say(String words) {
    locked(
        () -> {
          clear();
          err.println(Plain.text(words));
          changed = true;
        });
  }

  @Override
  public void close() {
    beat.shutdownNow();
    locked(
        () -> {
          clear();
          err.flush();
        });
  }

  private void draw() {
    locked(
        () -> {
          long second = System.nanoTime() / 1_000_000_000L;
          boolean due = changed || second != shownSecond;
          if (due && !beat.isShutdown() && tally.all() > 0) {
            changed = false;
            shownSecond = second;
            tally.passed(Instant.now());
            clear();
            List<String> lines = lines();
            lines.forEach(line -> err.print(line + "\n"));
            drawn = lines.size();
            err.flush();
          }
        });
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    tally.episodes().entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getValue().complete()))
        .limit(MOST_EPISODES)
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> lines.add(bar(entry.getKey(), entry.getValue())));
    int hidden = tally.episodes().size() - lines.size();
    String more = hidden > 0 ? "   and " + hidden + " more" : "";
    int left = tally.all() - tally.done() - tally.running();
    lines.add(
        String.format(
            Locale.ROOT,
            "%d made   %d at work   %d left   %s%s",
            tally.done(),
            tally.running(),
            left,
            tally.spent(),
            more));
    String time = tally.left().map(t -> "about " + Clock.rough(t) + " left").orElse("");
    lines.add(paint.faint(Clock.exact(tally.elapsed()) + "   " + time));
    tally.troubles(2).forEach(trouble -> lines.add(paint.yellow("! " + fit(trouble))));
    return lines;
  }

  private String bar(String name, Tally.Count count) {
    int full = count.all() == 0 ? BAR : BAR * count.done() / count.all();
    boolean signs = shell.terminal().signs() == Shell.Signs.UNICODE;
    String done = (signs ? "█" : "#").repeat(full);
    String left = (signs ? "░" : ".").repeat(BAR - full);
    String shown = count.complete() ? paint.green(done) : paint.cyan(done);
    return String.format(
        Locale.ROOT, "%-7s%s%s  %d/%d", name, shown, paint.faint(left), count.done(), count.all());
  }

  private String fit(String words) {
    String plain = Plain.text(words).replace('\n', ' ');
    int room = shell.terminal().columns() - 4;
    return plain.length() <= room ? plain : plain.substring(0, room - 1) + "…";
  }

  private void clear() {
    if (drawn > 0) {
      // Back to the first column too: a typed ^C has moved the cursor.
      err.print("\r\u001b[" + drawn + "A\u001b[J");
      drawn = 0;
    }
  }

  private void locked(Runnable body) {
    turn.lock();
    try {
      body.run();
    } finally {
      turn.unlock();
    }
  }
}
