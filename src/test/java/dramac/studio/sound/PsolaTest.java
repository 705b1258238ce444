package dramac.studio.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PsolaTest {
  private static final Percentage THREE = Percentage.withPercentage(3);

  @ParameterizedTest
  @CsvSource({
    "300, 120, 24000, 0.82",
    "300, 240, 14400, 0.96",
    "220, 330, 48000, 1",
    "380, 140, 20000, 0.86"
  })
  void pitchAndLengthAreThoseAskedFor(double from, double to, int length, double formants) {
    var voice = tone(from, 1200, 24_000);

    var changed = changed(voice, to, length, formants);

    assertThat(changed).hasSize(length);
    assertThat(PitchTrack.of(changed, 70, 500).median()).isCloseTo(to, THREE);
    assertThat(lastHeard(changed)).isGreaterThan((int) (0.98 * length));
  }

  @Test
  void theFormantMovesWhileThePitchStays() {
    var voice = tone(200, 1500, 24_000);

    var same = centroid(changed(voice, 200, 24_000, 1));
    var lower = centroid(changed(voice, 200, 24_000, 0.82));

    assertThat(same).isCloseTo(centroid(voice), within(60.0));
    assertThat(lower / same).isCloseTo(0.82, within(0.05));
  }

  @Test
  void aPureSineKeepsItsPitchWhenItIsMadeLonger() {
    var sine = new float[24_000];
    for (int i = 0; i < sine.length; i++) {
      sine[i] = (float) (0.5 * Math.sin(2 * Math.PI * 250 * i / Sound.RATE));
    }

    var longer = changed(sine, 250, 36_000, 1);

    assertThat(PitchTrack.of(longer, 70, 500).median()).isCloseTo(250, THREE);
  }

  private static float[] changed(float[] x, double hertz, int length, double formants) {
    var marks = PitchMarks.of(x, PitchTrack.of(x, 110, 520));
    double pace = x.length / (double) length;
    return new Psola(x, marks)
        .render(new Psola.Target(length, t -> t * pace, t -> hertz, formants));
  }

  /// Pulses through one resonance: the simplest thing with a pitch and a formant.
  private static float[] tone(double hertz, double formant, int length) {
    var out = new float[length];
    for (double pulse = 0; pulse < length; pulse += Sound.RATE / hertz) {
      for (int i = (int) Math.ceil(pulse); i < Math.min(length, pulse + 1500); i++) {
        double t = (i - pulse) / Sound.RATE;
        out[i] += (float) (0.3 * Math.exp(-t * 900) * Math.sin(2 * Math.PI * formant * t));
      }
    }
    return out;
  }

  /// Hertz around which the loudest part of the spectrum lies.
  private static double centroid(float[] x) {
    double sum = 0;
    double weighted = 0;
    for (double hertz = 600; hertz < 2600; hertz += 10) {
      double re = 0;
      double im = 0;
      for (int i = 4000; i < 16_000; i++) {
        double angle = 2 * Math.PI * hertz * i / Sound.RATE;
        re += x[i] * Math.cos(angle);
        im += x[i] * Math.sin(angle);
      }
      double power = re * re + im * im;
      sum += power;
      weighted += power * hertz;
    }
    return weighted / sum;
  }

  private static int lastHeard(float[] x) {
    int last = x.length - 1;
    while (Math.abs(x[last]) < 1e-4) {
      last--;
    }
    return last;
  }
}
