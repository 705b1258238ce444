package dramac.tree;

import dramac.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A scene heading and what follows it up to the next.
public record Scene(Heading heading, List<Moment> moments, Span span) {
  public Scene {
    moments = List.copyOf(moments);
  }

  /// `EXT. 恒远广场 | HENGYUAN PLAZA - NIGHT`. `timeText` is the time as typed, also when it is none
  /// of the known ones.
  public record Heading(
      Setting setting, Names place, @Nullable DayTime time, @Nullable Name timeText, Span span) {}

  /// The directives among the moments.
  public Directives directives() {
    return new Directives(
        moments.stream().filter(Directive.class::isInstance).map(Directive.class::cast).toList());
  }
}
