package dramac.rules.pacing;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.Severity;
import dramac.source.Span;
import dramac.story.Line;
import dramac.story.Scene;
import dramac.story.Seconds;
import dramac.story.Shot;
import dramac.story.SpeechRate;
import dramac.story.Story;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/// More is said than the time the writer gives a shot or a scene can hold.
public final class SpeechOverflow implements Rule<Story> {
  private static final Code CODE = Code.error(Family.P, 106, "speech-overflow");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    story
        .episodes()
        .forEach(
            episode -> {
              double most = episode.pacing().shares().overflow();
              episode.scenes().forEach(scene -> check(scene, most, findings));
            });
  }

  private static void check(Scene scene, double most, Findings findings) {
    for (Shot shot : scene.shots()) {
      shot.framing()
          .written()
          .filter(written -> written.length().isPresent())
          .ifPresent(written -> check(shot, shot.length(), written.time(), most, findings));
    }
    scene.marks().length().ifPresent(asked -> check(scene, asked, most, findings));
  }

  private static void check(Shot shot, Duration time, Span place, double most, Findings findings) {
    Duration speech = speech(shot.lines());
    if (speech.compareTo(time) > 0) {
      report("shot", place, List.of(shot.id(), speech, time), most, findings);
    }
  }

  /// Only what the shots with a time of their own leave can hold the rest of the speech.
  private static void check(Scene scene, Scene.Asked asked, double most, Findings findings) {
    Duration left = asked.length();
    Duration speech = Duration.ZERO;
    for (Shot shot : scene.shots()) {
      if (shot.framing().length().isPresent()) {
        left = left.minus(shot.length());
      } else {
        speech = speech.plus(speech(shot.lines()));
      }
    }
    if (!speech.isZero() && speech.compareTo(left) > 0) {
      Duration needed = speech.plus(asked.length()).minus(left);
      report("scene", asked.span(), List.of(scene.id(), needed, asked.length()), most, findings);
    }
  }

  private static Duration speech(List<Line> lines) {
    Duration gap = Duration.ofMillis(SpeechRate.GAP);
    Duration all = lines.stream().map(Line::length).reduce(Duration.ZERO, Duration::plus);
    return lines.isEmpty() ? all : all.plusMillis(gap.toMillis() * (lines.size() - 1L));
  }

  private static void report(
      String variant, Span place, List<Object> facts, double most, Findings findings) {
    Duration speech = (Duration) facts.get(1);
    Duration time = (Duration) facts.get(2);
    String needed = up(speech);
    boolean mild = speech.toMillis() <= time.toMillis() * most;
    findings
        .saying(CODE, variant, place, facts.getFirst(), Seconds.of(speech), Seconds.of(time))
        .severity(mild ? Severity.WARNING : Severity.ERROR)
        .label()
        .help("change", needed)
        .unsafeFix("fix", List.of(Edit.replace(place, needed + "s")), needed);
  }

  /// To the next tenth of a second.
  private static String up(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3)
        .setScale(1, RoundingMode.UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
