package dramac.export;

import dramac.source.Drawing;
import dramac.source.Wording;
import dramac.story.Appearance;
import dramac.story.Episode;
import dramac.story.Scene;
import dramac.story.Seconds;
import dramac.story.Shot;
import dramac.story.Story;
import dramac.story.Timeline;
import dramac.tree.DayTime;
import dramac.tree.Emotion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/// The clock of each episode for a terminal: a picture over a ruler, its facts beside the limits in
/// force, and its scenes.
public final class TimelineText {
  private final Story story;
  private final List<Episode> episodes;
  private final Detail detail;
  private final Pen pen;
  private final List<String> lines = new ArrayList<>();

  /// How far down the list of an episode goes.
  public enum Detail {
    SCENES,
    SHOTS
  }

  private TimelineText(Story story, List<Episode> episodes, Detail detail, Pen pen) {
    this.story = story;
    this.episodes = episodes;
    this.detail = detail;
    this.pen = pen;
  }

  /// The text, with a line end after each line.
  ///
  /// @param episodes those of the story to be shown
  public static String write(
      Story story, List<Episode> episodes, Detail detail, Wording wording, Drawing drawing) {
    return new TimelineText(story, episodes, detail, new Pen(wording, drawing))
        .write().stream()
            .map(line -> drawing.signs() == Drawing.Signs.ASCII ? line.replace('…', '>') : line)
            .map(line -> line + "\n")
            .collect(Collectors.joining());
  }

  private List<String> write() {
    Duration all = episodes.stream().map(Episode::length).reduce(Duration.ZERO, Duration::plus);
    String count = episodes.size() == 1 ? pen.say("episode") : pen.say("episodes", episodes.size());
    split(pen.names(story.series().title()), count + "  " + Seconds.clock(all), Shade.BOLD);
    episodes.forEach(this::episode);
    if (!episodes.isEmpty()) {
      lines.add("");
      lines.add(pen.paint(Shade.FAINT, Cells.cut(legend(), pen.drawing().width())));
    }
    return lines;
  }

  private String legend() {
    TimelineSigns signs = signs();
    return String.join(
        "   ",
        signs.seen() + " " + pen.say("legend.seen"),
        signs.speech() + " " + pen.say("legend.speaking"),
        signs.heard() + " " + pen.say("legend.heard"));
  }

  private TimelineSigns signs() {
    return pen.isAscii() ? TimelineSigns.ASCII : TimelineSigns.BLOCKS;
  }

  /// Words at the left and others at the right edge.
  private void split(String left, String right, Shade shade) {
    int width = pen.drawing().width();
    String cut = Cells.cut(left, Math.max(0, width - Cells.of(right) - 2));
    String blanks = " ".repeat(Math.max(1, width - Cells.of(cut) - Cells.of(right)));
    lines.add(pen.paint(shade, cut) + blanks + pen.paint(Shade.FAINT, right));
  }

  private void episode(Episode episode) {
    lines.add("");
    String title = episode.title().map(words -> " " + pen.names(words)).orElse("");
    split(episode.id() + title, Seconds.clock(episode.length()), Shade.BOLD);
    lines.add("");
    if (episode.length().isZero()) {
      lines.add("  " + pen.say("empty"));
      return;
    }
    lines.addAll(TimelineChart.of(episode, pen));
    lines.add("");
    facts(episode);
    lines.add("");
    scenes(episode);
  }

  private void facts(Episode episode) {
    List<TimelineFacts.Fact> facts = TimelineFacts.of(episode, pen);
    Table table = new Table(pen.drawing().width(), 2);
    for (TimelineFacts.Fact fact : facts) {
      String words = fact.words().map(pen::name).orElse("");
      table.row(sign(fact.verdict()) + " " + fact.name(), fact.time(), fact.limit(), words);
    }
    List<String> rows = table.lines();
    for (int i = 0; i < facts.size(); i++) {
      lines.add(coloured(facts.get(i).verdict(), rows.get(i)));
    }
  }

  private String sign(TimelineFacts.Verdict verdict) {
    return switch (verdict) {
      case KEPT -> signs().kept();
      case BROKEN -> "!";
      case NONE -> " ";
    };
  }

  private String coloured(TimelineFacts.Verdict verdict, String row) {
    return switch (verdict) {
      case KEPT -> pen.paint(Shade.GOOD, row.substring(0, 1)) + row.substring(1);
      case BROKEN -> pen.paint(Shade.BAD, row);
      case NONE -> row;
    };
  }

  private void scenes(Episode episode) {
    Timeline timeline = Timeline.of(episode);
    Table table = new Table(pen.drawing().width());
    for (Scene scene : episode.scenes()) {
      table.row(
          "  " + scene.id(),
          Seconds.clock(timeline.start(scene.id())),
          seconds(scene.length()),
          TimelineFacts.shots(scene.shots().size(), pen),
          place(scene) + ", " + beat(scene) + people(scene));
      if (detail == Detail.SHOTS) {
        scene.shots().forEach(shot -> shot(shot, timeline, table));
      }
    }
    lines.addAll(table.lines());
  }

  private void shot(Shot shot, Timeline timeline, Table table) {
    table.row(
        "  " + shot.id(),
        Seconds.clock(timeline.start(shot.id())),
        seconds(shot.length()),
        "",
        pen.plain(shot.framing().camera()));
  }

  private String place(Scene scene) {
    Scene.Setting setting = scene.setting();
    String place = pen.name(setting.place());
    return setting.time() == Scene.TimeOfDay.UNSTATED
        ? place
        : place + ", " + pen.word(DayTime.valueOf(setting.time().name()));
  }

  private String beat(Scene scene) {
    String beat = pen.word(Emotion.valueOf(scene.mood().beat().name()));
    return scene
        .mood()
        .turn()
        .map(turn -> beat + " -> " + pen.word(Emotion.valueOf(turn.name())))
        .orElse(beat);
  }

  private String people(Scene scene) {
    SequencedSet<String> names = new LinkedHashSet<>();
    for (Shot shot : scene.shots()) {
      for (Appearance appearance : shot.onScreen()) {
        names.add(pen.name(appearance.who().names()));
      }
    }
    return names.isEmpty() ? "" : "; " + String.join(", ", names);
  }

  private String seconds(Duration time) {
    return pen.say("seconds", String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0));
  }
}
