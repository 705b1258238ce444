package dramac.export;

import dramac.story.Episode;
import dramac.story.Event;
import dramac.story.Pace;
import dramac.story.Pacing;
import dramac.story.Seconds;
import dramac.story.Timeline;
import java.time.Duration;
import java.util.List;

/// All episodes under each other on one scale: how long each is, and where it turns.
final class TimelineOverview {
  private static final double WIDTH = 1120;
  private static final double LEFT = 240;
  private static final double RIGHT = 76;
  private static final double ROW = 26;

  private final Pen pen;
  private final Svg.Ruler ruler;
  private final Svg svg;
  private double y = 4;

  private TimelineOverview(List<Episode> episodes, Pen pen) {
    this.pen = pen;
    Duration longest =
        episodes.stream().map(Episode::length).max(Duration::compareTo).orElse(Duration.ZERO);
    this.ruler = new Svg.Ruler(LEFT, WIDTH - LEFT - RIGHT, longest);
    this.svg = new Svg(WIDTH, episodes.size() * ROW + 8, pen.say("fact.episodes"));
  }

  static String of(List<Episode> episodes, Pen pen) {
    TimelineOverview overview = new TimelineOverview(episodes, pen);
    episodes.forEach(overview::episode);
    return overview.svg.markup();
  }

  private void episode(Episode episode) {
    Timeline timeline = Timeline.of(episode);
    Pace.Measured length = Pace.of(episode).length();
    String title = episode.title().map(words -> " " + pen.name(words)).orElse("");
    svg.words("label", LEFT - 14, y + 17, Cells.cut(episode.id() + title, 30));
    double width = ruler.length(timeline.end());
    svg.rect(length.kept() ? "whole" : "whole outside", new Svg.Box(LEFT, y + 5, width, 16, 4));
    svg.rect("reprise", new Svg.Box(LEFT, y + 5, ruler.length(episode.reprise()), 16, 4));
    range(episode.pacing().bounds().episode());
    for (Timeline.Moment moment : timeline.moments()) {
      turn(moment);
    }
    svg.words("value", ruler.right() + 10, y + 17, Seconds.clock(timeline.end()));
    y += ROW;
  }

  /// What an episode should have at least, where that is on the ruler.
  private void range(Pacing.Range range) {
    double least = ruler.at(range.least());
    if (least < ruler.right()) {
      String told = pen.say("range", Seconds.of(range.least()), Seconds.of(range.most()));
      svg.rect("least", new Svg.Box(least - 1, y + 3, 2, 20, 0), told);
    }
  }

  private void turn(Timeline.Moment moment) {
    double x = ruler.at(moment.at());
    double mid = y + 13;
    String told = Seconds.clock(moment.at());
    switch (moment.event()) {
      case Event.Hook _ -> svg.path("turn", path(x, mid, "m-5 0l5-5l5 5l-5 5z"), told);
      case Event.Twist _ -> svg.path("turn", path(x, mid, "m0-6l6 10h-12z"), told);
      case Event.Cliffhanger _ ->
          svg.path("turn", path(x, mid, "m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"), told);
      case Event.Caption _, Event.Sound _ -> {}
    }
  }

  private static String path(double x, double y, String shape) {
    return "M" + Svg.number(x) + " " + Svg.number(y) + shape;
  }
}
