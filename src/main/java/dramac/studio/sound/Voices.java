package dramac.studio.sound;

import dramac.media.Ffmpeg;
import dramac.media.MediaFailed;
import dramac.media.Parts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The embedded voices. Lines may be spoken from several threads at once; the same order gives the
/// same samples.
public final class Voices {
  private static final double LEAST = 0.5;
  private static final double MOST = 2;

  /// From a sobbed whisper (0.7 · 0.6 · 0.8) to a furious shout (1.5 · 1.5).
  private static final double FAINTEST = 0.2;

  private static final double LOUDEST = 3;

  private final Parts parts;
  private final Path cache;
  private final Ffmpeg ffmpeg;
  private final EnglishVoice english;
  private @Nullable ChineseVoice chinese;

  private Voices(Parts parts, Path cache, Ffmpeg ffmpeg) {
    this.parts = parts;
    this.cache = cache;
    this.ffmpeg = ffmpeg;
    this.english = new EnglishVoice(parts, cache);
  }

  /// Costs nothing yet: recordings and engine are loaded by the first line that needs them.
  ///
  /// @param cache folder for the decoded recordings (33 MB), made when missing
  public static Voices open(Parts parts, Path cache, Ffmpeg ffmpeg) {
    return new Voices(parts, cache, ffmpeg);
  }

  /// The languages with embedded voices.
  public static List<String> languages() {
    return Cast.languages();
  }

  /// The voices of a language, the default first; empty for a language without an embedded voice.
  public static List<String> names(String language) {
    return Cast.of(language).stream().map(Speaker::name).toList();
  }

  /// The credit that everything spoken in that language must carry; empty without such a voice.
  public static Optional<String> credit(String language) {
    return switch (language) {
      case "zh-CN", "zh-TW" ->
          Optional.of(
              "Mandarin voice: Chu Lo 羅竺 / ChionMeilin 徵音梅林, gcin-voice, CC BY 3.0, modified.");
      case "en-US" -> Optional.of("English voice: Flite, Carnegie Mellon University, modified.");
      default -> Optional.empty();
    };
  }

  /// Speaks a line, or says why it cannot.
  ///
  /// @throws IOException when a part of the image is missing or the cache cannot be written
  /// @throws MediaFailed when the recordings cannot be decoded
  public Speech speak(SpeechOrder order) throws IOException, MediaFailed, InterruptedException {
    var speaker = Cast.find(order.language(), order.voice());
    if (speaker.isEmpty()) {
      return missing(order);
    }
    var wrong = outOfRange(order);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    try {
      return switch (speaker.get()) {
        case Speaker.Mandarin mandarin -> chinese().speak(order, mandarin);
        case Speaker.English flite -> english.speak(order, flite);
      };
    } catch (Unreadable e) {
      return new Speech.Unspeakable("text", e.getMessage());
    }
  }

  private synchronized ChineseVoice chinese()
      throws IOException, MediaFailed, InterruptedException {
    var ready = chinese;
    if (ready == null) {
      ready = new ChineseVoice(Readings.bundled(), Recordings.open(parts, cache, ffmpeg), english);
      chinese = ready;
    }
    return ready;
  }

  private static Speech.Unspeakable missing(SpeechOrder order) {
    var names = names(order.language());
    return names.isEmpty()
        ? new Speech.Unspeakable(
            "language",
            "no embedded voice speaks %s; there are voices for %s"
                .formatted(order.language(), String.join(", ", languages())))
        : new Speech.Unspeakable(
            "voice",
            "no voice '%s' in %s; its voices are %s"
                .formatted(order.voice(), order.language(), String.join(", ", names)));
  }

  private static Optional<Speech.Unspeakable> outOfRange(SpeechOrder order) {
    return within("speed", order.speed(), LEAST, MOST)
        .or(() -> within("pitch", order.pitch(), LEAST, MOST))
        .or(() -> within("energy", order.energy(), FAINTEST, LOUDEST));
  }

  private static Optional<Speech.Unspeakable> within(
      String field, double value, double least, double most) {
    return value >= least && value <= most
        ? Optional.empty()
        : Optional.of(
            new Speech.Unspeakable(
                field, "%s is %s; it can be %s to %s".formatted(field, value, least, most)));
  }
}
