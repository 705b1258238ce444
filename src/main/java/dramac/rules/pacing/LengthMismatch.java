package dramac.rules.pacing;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.story.Scene;
import dramac.story.Seconds;
import dramac.story.Shot;
import dramac.story.Story;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/// A scene's `length` and the times of its shots do not come to the same.
public final class LengthMismatch implements Rule<Story> {
  private static final Code CODE = Code.error(Family.P, 110, "length-mismatch");
  private static final Duration TOLERANCE = Duration.ofMillis(100);

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    story
        .scenes()
        .forEach(scene -> scene.marks().length().ifPresent(asked -> check(scene, asked, findings)));
  }

  private static void check(Scene scene, Scene.Asked asked, Findings findings) {
    List<Shot> timed =
        scene.shots().stream().filter(shot -> shot.framing().length().isPresent()).toList();
    boolean all = timed.size() == scene.shots().size();
    Duration sum = timed.stream().map(Shot::length).reduce(Duration.ZERO, Duration::plus);
    Duration off = all ? sum.minus(asked.length()).abs() : sum.minus(asked.length());
    if (!timed.isEmpty() && off.compareTo(TOLERANCE) > 0) {
      String variant = all ? "all" : "some";
      Finding finding =
          findings
              .saying(
                  CODE,
                  variant,
                  asked.span(),
                  scene.id(),
                  Seconds.of(asked.length()),
                  Seconds.of(sum))
              .label()
              .help("change");
      if (all) {
        String exact = exact(sum);
        finding.safeFix("fix", List.of(Edit.replace(asked.span(), exact)), exact);
      }
    }
  }

  private static String exact(Duration sum) {
    return BigDecimal.valueOf(sum.toMillis(), 3).stripTrailingZeros().toPlainString() + "s";
  }
}
