package dramac.export;

import dramac.story.Episode;
import dramac.story.Event;
import dramac.story.Pace;
import dramac.story.Presence;
import dramac.story.Scene;
import dramac.story.Seconds;
import dramac.story.Shot;
import dramac.story.Stretch;
import dramac.story.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The picture of one episode in the terminal: rows over a ruler.
final class TimelineChart {
  private static final int NAMES = 16;
  private static final int VALUE = 6;
  private static final Duration CAPTION = Duration.ofSeconds(3);
  private static final List<Shade> PEOPLE =
      List.of(Shade.CYAN, Shade.MAGENTA, Shade.GREEN, Shade.BLUE, Shade.YELLOW);

  private final Episode episode;
  private final Timeline timeline;
  private final Pace pace;
  private final List<Presence> people;
  private final Pen pen;
  private final TimelineSigns signs;
  private final int names;
  private final List<String> lines = new ArrayList<>();

  private TimelineChart(Episode episode, Pen pen) {
    this.episode = episode;
    this.timeline = Timeline.of(episode);
    this.pace = Pace.of(episode);
    this.people = Presence.in(episode);
    this.pen = pen;
    this.signs = pen.isAscii() ? TimelineSigns.ASCII : TimelineSigns.BLOCKS;
    int widest = people.stream().mapToInt(p -> Cells.of(pen.name(p.who().names()))).max().orElse(0);
    this.names = Math.clamp(widest, 8, NAMES);
  }

  static List<String> of(Episode episode, Pen pen) {
    return new TimelineChart(episode, pen).draw();
  }

  private List<String> draw() {
    int cells = pen.drawing().width() - names - 2 - VALUE;
    List<Strip> strips = Strip.over(timeline.end(), cells);
    for (Strip strip : strips) {
      if (!strip.equals(strips.getFirst())) {
        lines.add("");
      }
      row("", strip, ribbon -> ruler(strip, ribbon), "");
      row(pen.say("scenes"), strip, ribbon -> scenes(strip, ribbon), "");
      row(pen.say("shots"), strip, ribbon -> shots(strip, ribbon), Integer.toString(pace.shots()));
      row(pen.say("turns"), strip, ribbon -> turns(strip, ribbon), "");
      captions(strip);
      row(
          pen.say("speech"),
          strip,
          ribbon -> bar(pace.speech(), strip, ribbon, signs.speech(), Shade.NONE),
          share(pace.speech()));
      people(strip);
    }
    return lines;
  }

  private void row(String name, Strip strip, Consumer<Ribbon> drawing, String value) {
    Ribbon ribbon = new Ribbon(strip.cells());
    drawing.accept(ribbon);
    String label = Cells.cut(name, names);
    String line =
        label
            + " ".repeat(names - Cells.of(label) + 2)
            + ribbon.show(pen.drawing().colour())
            + pen.paint(Shade.FAINT, " ".repeat(VALUE - value.length()) + value);
    lines.add(line.stripTrailing());
  }

  private void ruler(Strip strip, Ribbon ribbon) {
    for (Duration tick : strip.ticks()) {
      int at = strip.edge(tick);
      String name = Seconds.clock(tick).replaceFirst("\\.0$", "");
      if (at + name.length() <= strip.cells()) {
        ribbon.write(at, strip.cells(), name, Shade.FAINT);
      }
    }
  }

  private void scenes(Strip strip, Ribbon ribbon) {
    int reprise = strip.edge(episode.reprise());
    if (reprise > 0) {
      ribbon.fill(0, reprise, signs.reprise(), Shade.FAINT);
    }
    for (Scene scene : episode.scenes()) {
      Duration from = timeline.start(scene.id());
      Stretch stretch = new Stretch(from, from.plus(scene.length()));
      if (strip.meets(stretch)) {
        int at = Math.max(0, strip.edge(from));
        int until = strip.edge(stretch.until());
        String words = TimelineFacts.number(scene) + " " + pen.name(scene.setting().place());
        if (strip.edge(from) >= 0) {
          ribbon.write(at, at + 1, signs.edge(), Shade.FAINT);
        }
        ribbon.write(at + 1, until, words, Shade.BOLD);
      }
    }
  }

  private void shots(Strip strip, Ribbon ribbon) {
    for (Scene scene : episode.scenes()) {
      for (Shot shot : scene.shots()) {
        Duration from = timeline.start(shot.id());
        int at = strip.edge(from);
        int until = strip.edge(from.plus(shot.length()));
        if (strip.holds(from) && at < strip.cells()) {
          String number = Integer.toString(shot.id().number());
          ribbon.write(at, at + 1, signs.edge(), Shade.FAINT);
          if (until - at > number.length()) {
            ribbon.write(
                at + 1,
                until,
                number,
                pace.outside().containsKey(shot.id().toString()) ? Shade.BAD : Shade.NONE);
          }
        }
      }
    }
  }

  private void turns(Strip strip, Ribbon ribbon) {
    for (Pace.Gap gap : pace.gaps()) {
      boolean kept = gap.measured().kept();
      ribbon.fill(
          strip.edge(gap.stretch().from()),
          strip.edge(gap.stretch().until()),
          kept ? signs.rest() : signs.gap(),
          kept ? Shade.FAINT : Shade.BAD);
    }
    int written = 0;
    for (Timeline.Moment moment : timeline.moments()) {
      if (!signs.of(moment.event()).isEmpty() && strip.holds(moment.at())) {
        written = turn(moment, written, strip, ribbon);
      }
    }
  }

  /// Writes a turn with its name where there is room: at its right, else at its left.
  ///
  /// @param from what lies before is written on
  /// @return the first cell after it
  private int turn(Timeline.Moment turn, int from, Strip strip, Ribbon ribbon) {
    int at = Math.min(strip.cells() - 1, strip.edge(turn.at()));
    String name =
        " " + TimelineFacts.name(turn.event(), pen) + " " + Seconds.clock(turn.at()) + " ";
    int room = Cells.of(name);
    ribbon.write(at, at + 1, signs.of(turn.event()), Shade.GOLD);
    if (at + 1 + room <= nextTurn(turn, strip)) {
      ribbon.write(at + 1, at + 1 + room, name, Shade.GOLD);
      return at + 1 + room;
    }
    if (at - room >= from) {
      ribbon.write(at - room, at, name, Shade.GOLD);
    }
    return at + 1;
  }

  private int nextTurn(Timeline.Moment turn, Strip strip) {
    return timeline.moments().stream()
        .filter(other -> !other.equals(turn) && !signs.of(other.event()).isEmpty())
        .filter(other -> other.at().compareTo(turn.at()) >= 0)
        .mapToInt(other -> Math.min(strip.cells(), strip.edge(other.at())))
        .findFirst()
        .orElse(strip.cells());
  }

  private void captions(Strip strip) {
    List<Timeline.Moment> captions =
        timeline.moments().stream().filter(m -> m.event() instanceof Event.Caption).toList();
    if (captions.stream().anyMatch(caption -> strip.holds(caption.at()))) {
      row(
          pen.say("captions"),
          strip,
          ribbon -> captions.forEach(caption -> caption(caption, strip, ribbon)),
          "");
    }
  }

  private void caption(Timeline.Moment moment, Strip strip, Ribbon ribbon) {
    if (strip.holds(moment.at()) && moment.event() instanceof Event.Caption caption) {
      int at = strip.cell(moment.at());
      int until = Math.max(at + 1, strip.edge(moment.at().plus(CAPTION)));
      ribbon.fill(at, until, signs.seen(), Shade.GOLD);
      ribbon.write(at, strip.cells(), pen.name(caption.words()), Shade.GOLD);
    }
  }

  private void people(Strip strip) {
    for (int i = 0; i < people.size(); i++) {
      Presence person = people.get(i);
      Shade shade = PEOPLE.get(i % PEOPLE.size());
      row(
          pen.name(person.who().names()),
          strip,
          ribbon -> {
            bar(person.seen(), strip, ribbon, signs.seen(), shade);
            bar(person.heard(), strip, ribbon, signs.heard(), shade);
            bar(person.speaking(), strip, ribbon, signs.speech(), shade);
          },
          share(person.seen()));
    }
  }

  /// What is short is one cell at least: nobody vanishes.
  private void bar(List<Stretch> stretches, Strip strip, Ribbon ribbon, String sign, Shade shade) {
    for (Stretch stretch : stretches) {
      if (strip.meets(stretch)) {
        int at = strip.edge(stretch.from());
        int until = strip.edge(stretch.until());
        int first = at == until ? strip.cell(stretch.from()) : at;
        ribbon.fill(first, Math.max(until, first + 1), sign, shade);
      }
    }
  }

  private String share(List<Stretch> part) {
    return TimelineFacts.share(Stretch.sum(part), episode.length().minus(episode.reprise()));
  }
}
