package dramac.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dramac.story.Line;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("media")
final class DialogueTrackTest {
  @TempDir Path folder;

  @Test
  void voicesBeginAtTheirTimesWhateverSilenceTheirFilesBeginWith() throws Exception {
    Path voice = voice(0.4, 1.4);
    Path out = folder.resolve("track.wav");
    List<DialogueTrack.Heard> heard =
        track()
            .mix(
                List.of(speech(voice, 700, 1500), speech(voice, 2300, 1500)),
                Duration.ofSeconds(4),
                out);
    assertThat(heard.get(0).from()).isEqualTo(700);
    assertThat(heard.get(1).from()).isEqualTo(2300);
    float[] samples = Pcm.mono(Bench.ffmpeg(), out, "", folder);
    assertThat(Pcm.millis(samples.length)).isEqualTo(4000);
    assertThat(Pcm.millis(onset(samples))).isCloseTo(710, within(20));
  }

  @Test
  void aVoiceALittleTooLongIsSpokenFasterAndALongerOneRunsOn() throws Exception {
    Path voice = voice(0.1, 1.3);
    List<DialogueTrack.Heard> fitted =
        track()
            .mix(List.of(speech(voice, 0, 1150)), Duration.ofSeconds(2), folder.resolve("a.wav"));
    assertThat(fitted.getFirst().to()).as("within a frame of its slot").isLessThanOrEqualTo(1192);
    List<DialogueTrack.Heard> over =
        track()
            .mix(
                List.of(speech(voice, 0, 600), speech(voice, 600, 600)),
                Duration.ofMillis(1200),
                folder.resolve("b.wav"));
    assertThat(over.get(0).to()).isGreaterThan(1200);
    assertThat(over.get(1).from()).isGreaterThan(over.get(0).to());
  }

  @Test
  void aSilentVoiceIsRefused() throws Exception {
    Path silent = voice(3, 4);
    assertThatThrownBy(
            () ->
                track()
                    .mix(
                        List.of(speech(silent, 0, 500)),
                        Duration.ofSeconds(1),
                        folder.resolve("c.wav")))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("Nothing is heard");
  }

  @Test
  void everyEffectIsHeardAndRepeats() {
    for (Effects effect : Effects.values()) {
      float[] samples = effect.samples();
      assertThat(Voice.level(samples, 0, samples.length)).as(effect + "").isBetween(0.002, 0.4);
      assertThat(effect.samples()).isEqualTo(samples);
    }
    assertThat(Effects.of("远处的雷声")).isEqualTo(Effects.THUNDER);
    assertThat(Effects.known("xylophone solo")).isFalse();
  }

  private DialogueTrack track() throws Exception {
    return new DialogueTrack(Bench.ffmpeg(), folder);
  }

  private static DialogueTrack.Speech speech(Path voice, int at, int slot) {
    return new DialogueTrack.Speech(
        voice, Duration.ofMillis(at), Duration.ofMillis(slot), Line.Medium.ON_SCREEN, Room.PLAIN);
  }

  private Path voice(double from, double to) throws Exception {
    Path file = folder.resolve("voice" + from + ".wav");
    String tone = "aevalsrc='0.2*sin(2*PI*300*t)*between(t," + from + "," + to + ")':s=48000:d=2";
    Bench.ffmpeg().run(List.of("-f", "lavfi", "-i", tone, file.toString()), Duration.ofSeconds(30));
    return file;
  }

  private static int onset(float[] samples) {
    int i = 0;
    while (Math.abs(samples[i]) < 0.02) {
      i++;
    }
    return i;
  }
}
