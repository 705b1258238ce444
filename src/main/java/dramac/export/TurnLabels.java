package dramac.export;

import dramac.story.Event;
import dramac.story.Seconds;
import dramac.story.Timeline;
import dramac.story.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the words of an episode's turns stand under their marks: side by side, and lower where
/// there is no room for that.
final class TurnLabels {
  /// Of one cell of small print.
  static final double CELL = 6.5;

  private static final int MOST = 30;
  private static final double GAP = 12;

  private final double right;
  private final Pen pen;
  private final List<Double> ends = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  /// A turn and its words.
  ///
  /// @param x where the words begin
  /// @param level from the top; 0 is the first
  record Label(Timeline.Moment moment, double x, int level, String name, String words) {}

  private TurnLabels(double right, Pen pen) {
    this.right = right;
    this.pen = pen;
  }

  static List<Label> of(Timeline timeline, Svg.Ruler ruler, double right, Pen pen) {
    TurnLabels labels = new TurnLabels(right, pen);
    for (Timeline.Moment moment : timeline.moments()) {
      words(moment.event()).ifPresent(words -> labels.place(moment, ruler.at(moment.at()), words));
    }
    return labels.labels;
  }

  private void place(Timeline.Moment moment, double at, Words words) {
    String name = TimelineFacts.name(moment.event(), pen) + " " + Seconds.clock(moment.at());
    String said = Cells.cut(words.first(), MOST);
    double width = CELL * Math.max(Cells.of(name), Cells.of(said));
    double x = Math.max(0, Math.min(at - 6, right - width));
    int level = 0;
    while (level < ends.size() && ends.get(level) > x) {
      level++;
    }
    if (level == ends.size()) {
      ends.add(0.0);
    }
    ends.set(level, x + width + GAP);
    labels.add(new Label(moment, x, level, name, said));
  }

  static int levels(List<Label> labels) {
    return labels.stream().mapToInt(label -> label.level() + 1).max().orElse(0);
  }

  /// What a turn says; nothing for what is no turn.
  static Optional<Words> words(Event event) {
    return switch (event) {
      case Event.Hook hook -> Optional.of(hook.words());
      case Event.Twist twist -> Optional.of(twist.words());
      case Event.Cliffhanger cliffhanger -> Optional.of(cliffhanger.words());
      case Event.Caption _, Event.Sound _ -> Optional.empty();
    };
  }
}
