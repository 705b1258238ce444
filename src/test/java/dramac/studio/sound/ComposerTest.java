package dramac.studio.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ComposerTest {
  private static final double SECONDS = 12;

  @ParameterizedTest
  @EnumSource(Mood.class)
  void aBedHasItsLengthAndLoudnessAndIsNeverSilent(Mood mood) throws IOException {
    var bed = Composer.bed(mood, SECONDS, 42);

    assertThat(bed.seconds()).isCloseTo(SECONDS, within(0.001));
    var left = channel(bed, 0);
    var right = channel(bed, 1);
    assertThat(Loudness.of(left, right)).isCloseTo(-23, within(0.5));
    assertThat(Filters.peak(left)).isLessThan(0.9);
    for (int at = Sound.RATE / 2; at + Sound.RATE < left.length; at += Sound.RATE) {
      assertThat(20 * Math.log10(Filters.rms(left, at, at + Sound.RATE))).isGreaterThan(-50);
    }
  }

  @Test
  void theSameSeedGivesTheSameSamplesAndAnotherSeedAnotherPiece() throws IOException {
    var first = Composer.bed(Mood.ROMANTIC, SECONDS, 7);

    assertThat(Composer.bed(Mood.ROMANTIC, SECONDS, 7)).isEqualTo(first);
    assertThat(Composer.bed(Mood.ROMANTIC, SECONDS, 8)).isNotEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource(Mood.class)
  void aLongBedBuildsAndIsNoLoop(Mood mood) {
    var notes = Score.compose(mood, 90, 42);
    double bar = Palette.of(mood).secondsPerBar();

    assertThat(notes.stream().filter(n -> n.start() < bar)).hasSizeLessThan(5);
    assertThat(notes.stream().map(Note::part).distinct()).contains(Note.Part.LEAD, Note.Part.BASS);
    var tune = notes.stream().filter(n -> n.part() == Note.Part.LEAD).map(Note::key).toList();
    var half = tune.subList(0, tune.size() / 2);
    assertThat(tune.subList(tune.size() - half.size(), tune.size())).isNotEqualTo(half);
  }

  private static float[] channel(Sound bed, int which) {
    var samples = bed.samples();
    var out = new float[samples.length / 2];
    for (int i = 0; i < out.length; i++) {
      out[i] = samples[2 * i + which] / 32_768f;
    }
    return out;
  }
}
