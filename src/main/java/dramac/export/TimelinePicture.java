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
import dramac.story.Words;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// The clock of one episode as a drawing: time runs to the right, one row for each thing told.
final class TimelinePicture {
  private static final double WIDTH = 1120;
  private static final double LEFT = 112;
  private static final double RIGHT = 56;
  private static final double TURNS = 98;
  private static final double LABELS = 142;
  private static final double LEVEL = 32;
  private static final double ROW = 24;
  private static final int COLOURS = 6;
  private static final Duration CAPTION = Duration.ofSeconds(3);

  private final Episode episode;
  private final Timeline timeline;
  private final Pace pace;
  private final List<Presence> people;
  private final List<Timeline.Moment> captions;
  private final Pen pen;
  private final Svg.Ruler ruler;
  private final List<TurnLabels.Label> labels;
  private final Svg svg;
  private final double bottom;
  private double y;

  private TimelinePicture(Episode episode, Pen pen) {
    this.episode = episode;
    this.timeline = Timeline.of(episode);
    this.pace = Pace.of(episode);
    this.people = Presence.in(episode);
    this.captions =
        timeline.moments().stream().filter(m -> m.event() instanceof Event.Caption).toList();
    this.pen = pen;
    this.ruler = new Svg.Ruler(LEFT, WIDTH - LEFT - RIGHT, timeline.end());
    this.labels = TurnLabels.of(timeline, ruler, WIDTH - 4, pen);
    int rows = people.size() + (captions.isEmpty() ? 1 : 2);
    this.bottom = LABELS + LEVEL * TurnLabels.levels(labels) + ROW * rows + 8;
    String title = episode.title().map(words -> ": " + words.first()).orElse("");
    this.svg = new Svg(WIDTH, bottom + 2, episode.id() + title);
  }

  static String of(Episode episode, Pen pen) {
    return new TimelinePicture(episode, pen).draw();
  }

  private String draw() {
    time();
    scenes(24);
    shots(60);
    windows();
    turns();
    y = LABELS - 8 + LEVEL * TurnLabels.levels(labels);
    if (!captions.isEmpty()) {
      label(pen.say("captions"), y);
      captions.forEach(this::caption);
      y += ROW;
    }
    label(pen.say("speech"), y);
    value(share(pace.speech()), y);
    bars("speech", pace.speech(), 12, 6);
    y += ROW + 4;
    for (int i = 0; i < people.size(); i++) {
      person(people.get(i), "who who" + i % COLOURS);
    }
    return svg.markup();
  }

  private void label(String words, double y) {
    svg.words("label", LEFT - 12, y + 16, Cells.cut(words, 14));
  }

  private void value(String words, double y) {
    svg.words("value", ruler.right() + 8, y + 16, words);
  }

  private void time() {
    Strip strip = new Strip(new Stretch(Duration.ZERO, timeline.end()), (int) (ruler.width() / 9));
    for (Duration tick : strip.ticks()) {
      svg.line("tick", ruler.at(tick), 16, ruler.at(tick), bottom);
      svg.words("time", ruler.at(tick), 11, Seconds.clock(tick).replaceFirst("\\.0$", ""));
    }
  }

  private void scenes(double y) {
    label(pen.say("scenes"), y + 2);
    double replayed = ruler.length(episode.reprise());
    if (replayed > 1) {
      svg.rect("reprise", new Svg.Box(LEFT, y, replayed - 1, 26, 4), pen.say("reprise"));
    }
    for (Scene scene : episode.scenes()) {
      double x = ruler.at(timeline.start(scene.id()));
      double width = ruler.length(scene.length());
      Words place = scene.setting().place();
      String told = scene.id() + "  " + seconds(scene.length()) + "  " + pen.names(place);
      svg.rect("scene", new Svg.Box(x, y, Math.max(1, width - 2), 26, 4), told);
      String name = TimelineFacts.number(scene) + " " + pen.name(place);
      svg.words("name", x + 8, y + 17.5, cut(name, width - 14, 7.2));
      svg.line("cut", x, y, x, bottom);
    }
  }

  private static String cut(String words, double room, double cell) {
    return room < 2 * cell ? "" : Cells.cut(words, (int) (room / cell));
  }

  private void shots(double y) {
    label(pen.say("shots"), y);
    value(Integer.toString(pace.shots()), y);
    for (Scene scene : episode.scenes()) {
      scene.shots().forEach(shot -> shot(shot, y));
    }
  }

  private void shot(Shot shot, double y) {
    double x = ruler.at(timeline.start(shot.id()));
    double width = Math.max(1, ruler.length(shot.length()) - 1.5);
    String beat = "beat " + shot.emotion().beat().name().toLowerCase(Locale.ROOT);
    boolean outside = pace.outside().containsKey(shot.id().toString());
    String told = shot.id() + "  " + seconds(shot.length()) + "  " + shot.framing().camera();
    svg.rect(outside ? beat + " outside" : beat, new Svg.Box(x, y, width, 22, 3), pen.plain(told));
    if (shot.framing().close() && width > 4) {
      svg.rect("close", new Svg.Box(x + 1, y + 24, width - 2, 2.5, 1));
    }
    String number = Integer.toString(shot.id().number());
    if (width > number.length() * 7 + 4) {
      svg.words("number", x + width / 2, y + 15.5, number);
    }
  }

  /// Where the profile wants the hook, and where the cliffhanger.
  private void windows() {
    double hook = ruler.length(episode.pacing().bounds().hook());
    svg.rect("window", new Svg.Box(LEFT, TURNS, hook, 28, 3), pen.say("window.hook"));
    if (pace.peak().isPresent()) {
      Duration peak = timeline.end().minus(episode.pacing().bounds().peak());
      double from = ruler.at(peak.isNegative() ? Duration.ZERO : peak);
      Svg.Box box = new Svg.Box(from, TURNS, ruler.right() - from, 28, 3);
      svg.rect("window", box, pen.say("window.peak"));
    }
  }

  private void turns() {
    label(pen.say("turns"), TURNS + 2);
    double mid = TURNS + 17;
    for (Pace.Gap gap : pace.gaps()) {
      double from = ruler.at(gap.stretch().from());
      double until = ruler.at(gap.stretch().until());
      String style = gap.measured().kept() ? "" : " long";
      svg.line("gap" + style, from, mid, until, mid);
      if (until - from > 48) {
        String length = seconds(gap.stretch().length());
        svg.words("span" + style, (from + until) / 2, mid - 6, length);
      }
    }
    for (TurnLabels.Label label : labels) {
      double x = ruler.at(label.moment().at());
      double top = LABELS + LEVEL * label.level();
      svg.line("lead", x, mid, x, top - 12);
      svg.path("turn", mark(label.moment().event(), x, mid), "");
      svg.words("turning", label.x(), top, label.name());
      svg.words("said", label.x(), top + 14, pen.plain(label.words()));
    }
  }

  private static String mark(Event event, double x, double y) {
    String at = "M" + Svg.number(x) + " " + Svg.number(y);
    return switch (event) {
      case Event.Hook _ -> at + "m-7 0l7-7l7 7l-7 7z";
      case Event.Twist _ -> at + "m0-8l8 14h-16z";
      case Event.Cliffhanger _ -> at + "m-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z";
      case Event.Caption _, Event.Sound _ -> at;
    };
  }

  private void caption(Timeline.Moment moment) {
    if (moment.event() instanceof Event.Caption caption) {
      double x = ruler.at(moment.at());
      double width = Math.max(2, ruler.at(moment.at().plus(CAPTION)) - x);
      svg.rect("caption", new Svg.Box(x, y + 3, width, 18, 3), pen.names(caption.words()));
      svg.words("said", x + 5, y + 16, cut(pen.name(caption.words()), 180, TurnLabels.CELL));
    }
  }

  private void person(Presence person, String style) {
    label(pen.name(person.who().names()), y);
    value(share(person.seen()), y);
    bars(style + " seen", person.seen(), 12, 6);
    bars(style + " heard", person.heard(), 4, 10);
    bars(style + " speaking", person.speaking(), 12, 6);
    y += ROW;
  }

  private void bars(String style, List<Stretch> stretches, double height, double down) {
    for (Stretch stretch : stretches) {
      double x = ruler.at(stretch.from());
      double width = Math.max(1, ruler.at(stretch.until()) - x);
      String told = Seconds.clock(stretch.from()) + "  " + seconds(stretch.length());
      svg.rect(style, new Svg.Box(x, y + down, width, height, 2), told);
    }
  }

  private String seconds(Duration time) {
    return pen.say("seconds", Seconds.of(time));
  }

  private String share(List<Stretch> part) {
    return TimelineFacts.share(Stretch.sum(part), episode.length().minus(episode.reprise()));
  }
}
