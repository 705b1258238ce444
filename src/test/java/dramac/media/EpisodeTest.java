package dramac.media;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.story.Format;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("media")
final class EpisodeTest {
  @TempDir Path folder;

  @Test
  void anEpisodeMeasuresAsItMustAndIsTheSameEachTime() throws Exception {
    Ffmpeg ffmpeg = Bench.ffmpeg();
    Reel reel = new Reel(ffmpeg, folder, Format.Tier.P270);
    Path first = made(ffmpeg, reel, "first");
    assertThat(EpisodeCheck.of(ffmpeg, first, OptionalInt.of(132)))
        .filteredOn(row -> !row.property().equals("picture")) // synthetic stills may be frozen
        .allSatisfy(
            row -> assertThat(row.verdict()).as(row + "").isEqualTo(EpisodeCheck.Verdict.PASS));
    assertThat(EpisodeCheck.of(ffmpeg, first, OptionalInt.of(131)))
        .anySatisfy(row -> assertThat(row.verdict()).isEqualTo(EpisodeCheck.Verdict.FAIL));
    assertThat(made(ffmpeg, reel, "second")).hasSameBinaryContentAs(first);
  }

  @Test
  void subtitlesStandWhileTheVoiceIsHeardAndTheLabelAlways() throws Exception {
    Ffmpeg ffmpeg = Bench.ffmpeg();
    Reel reel = new Reel(ffmpeg, folder, Format.Tier.P270);
    Path episode = made(ffmpeg, reel, "one");
    assertThat(white(ffmpeg, episode, 6, 332, 352)).as("before the voice").isLessThan(40);
    assertThat(white(ffmpeg, episode, 20, 332, 352)).as("with the voice").isGreaterThan(150);
    assertThat(white(ffmpeg, episode, 110, 36, 56)).as("label").isGreaterThan(60);
  }

  @Test
  void aPosterCarriesTheTitle() throws Exception {
    Ffmpeg ffmpeg = Bench.ffmpeg();
    Reel reel = new Reel(ffmpeg, folder, Format.Tier.P270);
    Path out = folder.resolve("poster.png");
    new Poster(ffmpeg, Fonts.of(Bench.PARTS))
        .make(
            reel.files.firstEntry().getValue(),
            new Wording("继承者", "雨夜离婚"),
            AiLabel.words("zh-CN"),
            new Canvas(270, 480, 24),
            folder,
            out);
    BufferedImage poster = ImageIO.read(out.toFile());
    assertThat(poster.getWidth()).isEqualTo(1080);
    assertThat(poster.getHeight()).isEqualTo(1920);
  }

  private Path made(Ffmpeg ffmpeg, Reel reel, String name) throws Exception {
    Path scratch = Files.createDirectories(folder.resolve(name));
    Path out = scratch.resolve("E01.mp4");
    new EpisodeCraft(ffmpeg, Fonts.of(Bench.PARTS), new AiLabel("某影业", "1"))
        .make(reel.cut, reel.files, reel.made, scratch, out);
    return out;
  }

  /// Nearly white pixels between two rows of a frame.
  private int white(Ffmpeg ffmpeg, Path episode, int frame, int top, int bottom) throws Exception {
    Path png = folder.resolve("frame" + frame + ".png");
    String pick = "select='eq(n," + frame + ")'";
    ffmpeg.run(
        List.of("-i", "" + episode, "-vf", pick, "-frames:v", "1", "-update", "1", "" + png),
        Duration.ofSeconds(60));
    BufferedImage image = ImageIO.read(png.toFile());
    int count = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        boolean bright = (rgb & 0xff) > 210 && (rgb >> 8 & 0xff) > 210 && (rgb >> 16 & 0xff) > 210;
        count += bright ? 1 : 0;
      }
    }
    return count;
  }
}
