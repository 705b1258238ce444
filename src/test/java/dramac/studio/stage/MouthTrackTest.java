package dramac.studio.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.studio.stage.Emotion.Mouth;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MouthTrackTest {
  /// One second of silence, one of a loud tone, one of a tone at a third of it.
  private static short[] sound() {
    short[] samples = new short[3 * MouthTrack.RATE];
    for (int i = MouthTrack.RATE; i < samples.length; i++) {
      double loud = i < 2 * MouthTrack.RATE ? 12_000 : 4_000;
      samples[i] = (short) (loud * Math.sin(i * 0.2));
    }
    return samples;
  }

  @Test
  void theMouthFollowsTheSoundOfItsTurn() {
    List<Mouth> track = MouthTrack.of(sound(), List.of(new Turn("A", 0, 3)), 72, 24);
    assertThat(track.subList(0, 24)).containsOnly(Mouth.REST);
    assertThat(track.subList(24, 48)).containsOnly(Mouth.WIDE);
    assertThat(track.subList(48, 72)).containsOnly(Mouth.OPEN);
  }

  @Test
  void outsideItsTurnsAMouthIsShut() {
    List<Mouth> track = MouthTrack.of(sound(), List.of(new Turn("A", 2, 3)), 72, 24);
    assertThat(track.subList(0, 48)).containsOnly(Mouth.REST);
    assertThat(track.subList(48, 72)).doesNotContain(Mouth.REST);
  }
}
