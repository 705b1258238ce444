package dramac.studio;

import dramac.media.Ffmpeg;
import dramac.media.Fonts;
import dramac.media.MediaFailed;
import dramac.media.Parts;
import dramac.media.Probe;
import dramac.studio.stage.Director;
import dramac.studio.stage.Recipe;
import dramac.studio.stage.ReferenceSheet;
import dramac.studio.stage.Stage;
import dramac.studio.stage.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Makes what is seen: an order is read by the director and shot on the stage.
final class PictureRoom {
  private final Ffmpeg ffmpeg;
  private final Stage stage;
  private final Director director = new Director();

  private PictureRoom(Ffmpeg ffmpeg, Stage stage) {
    this.ffmpeg = ffmpeg;
    this.stage = stage;
  }

  static PictureRoom open(Parts parts, Ffmpeg ffmpeg) throws IOException, MediaFailed {
    return new PictureRoom(ffmpeg, Stage.open(parts, ffmpeg, Fonts.of(parts)));
  }

  /// Writes the clip, and its middle frame beside it.
  void clip(Order.Clip clip, Optional<ReferenceSheet> sheet, Path mp4)
      throws IOException, MediaFailed, InterruptedException {
    stage.shoot(recipe(clip, sheet, clip.frames()), List.of(), Optional.empty(), mp4);
  }

  /// The clip again, with mouths; where the track is longer, the clip goes on with it.
  void synced(
      Order.Clip clip, Optional<ReferenceSheet> sheet, Path track, List<Order.Turn> turns, Path mp4)
      throws IOException, MediaFailed, InterruptedException {
    int heard = (int) Math.ceil(Probe.of(ffmpeg, track).seconds() * clip.fps() - 0.01);
    List<Turn> spoken =
        turns.stream().map(turn -> new Turn(turn.speaker(), turn.start(), turn.end())).toList();
    Recipe recipe = recipe(clip, sheet, Math.max(clip.frames(), heard));
    stage.shoot(recipe, spoken, Optional.of(track), mp4);
  }

  /// The sheet of a likeness. Its seed is the hash of its words.
  void likeness(Order.Likeness likeness, ReferenceSheet sheet, Path png) throws IOException {
    String words = likeness.name() + "\n" + likeness.description();
    long seed = Archive.hash(words.getBytes(StandardCharsets.UTF_8)).hashCode();
    stage.portrait(sheet, seed, png);
  }

  /// What a likeness says to the director.
  static ReferenceSheet sheet(Order.Likeness likeness, Optional<Path> picture) throws IOException {
    Optional<ReferenceSheet.Colours> colours =
        picture.isPresent() ? PictureColours.of(picture.get()) : Optional.empty();
    return new ReferenceSheet(likeness.name(), likeness.description(), colours);
  }

  private Recipe recipe(Order.Clip clip, Optional<ReferenceSheet> sheet, int frames) {
    return director.read(
        clip.prompt(),
        sheet.map(List::of).orElseGet(List::of),
        clip.width(),
        clip.height(),
        clip.fps(),
        frames,
        clip.seed());
  }
}
