package dramac.media;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What a finished episode must measure (picture-and-sound.md 8), each row a pass or a failure with
/// its numbers. The same code serves `doctor --episode`, the report and the tests.
public final class EpisodeCheck {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final Ffmpeg ffmpeg;
  private final List<Row> rows = new ArrayList<>();

  private EpisodeCheck(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /// One property.
  ///
  /// @param found numbers, in words
  public record Row(String property, Verdict verdict, String found) {}

  /// How a property came out.
  public enum Verdict {
    PASS,
    FAIL
  }

  /// Measures `episode`.
  ///
  /// @param planned frames of the plan, if there is one
  public static List<Row> of(Ffmpeg ffmpeg, Path episode, OptionalInt planned)
      throws MediaFailed, InterruptedException {
    EpisodeCheck check = new EpisodeCheck(ffmpeg);
    Probe facts = Probe.of(ffmpeg, episode);
    check.plays(episode);
    check.streams(facts);
    check.length(facts, planned);
    check.label(facts);
    check.loudness(episode, facts);
    check.picture(episode);
    check.pace(episode, facts);
    return List.copyOf(check.rows);
  }

  private void plays(Path episode) throws MediaFailed, InterruptedException {
    List<String> arguments = new ArrayList<>(Kind.opening(episode));
    arguments.addAll(List.of("-f", "null", "-"));
    try {
      ffmpeg.run(arguments, LIMIT);
      row("plays", Mp4Order.startsAtOnce(episode), "decodes to its end; index before the pictures");
    } catch (FfmpegFailed e) {
      row("plays", false, e.words());
    }
  }

  private void streams(Probe facts) {
    Probe.Picture p = facts.picture().orElse(null);
    Probe.Sound s = facts.sound().orElse(null);
    boolean one = facts.pictures().size() == 1 && facts.sounds().size() == 1 && facts.others() == 0;
    boolean picture =
        p != null && p.codec().startsWith("h264") && p.format().equals("yuv420p bt709");
    boolean full =
        p == null || Math.min(p.width(), p.height()) < 1080 || p.codec().endsWith("High");
    boolean sound = s != null && s.codec().equals("aac") && s.rate() == 48_000 && s.channels() == 2;
    row("streams", one && picture && full && sound, words(p) + ", " + words(s));
  }

  private static String words(Probe.@Nullable Picture p) {
    return p == null
        ? "no picture"
        : String.format(
            Locale.ROOT,
            "%s %s %dx%d %s fps",
            p.codec(),
            p.format(),
            p.width(),
            p.height(),
            BigDecimal.valueOf(p.rate().fps()).stripTrailingZeros().toPlainString());
  }

  private static String words(Probe.@Nullable Sound s) {
    return s == null
        ? "no sound"
        : s.codec() + " " + s.rate() + " Hz, " + s.channels() + " channels";
  }

  private void length(Probe facts, OptionalInt planned) {
    Probe.Picture p = facts.picture().orElse(null);
    Probe.Sound s = facts.sound().orElse(null);
    if (p == null || s == null || p.rate().fps() == 0) {
      row("length", false, "no picture or no sound");
      return;
    }
    double seconds = p.frames() / p.rate().fps();
    boolean exact = planned.isEmpty() || planned.getAsInt() == p.frames();
    boolean together = Math.abs(seconds - s.seconds()) <= 1 / p.rate().fps() + 1e-3;
    boolean start = p.start() == 0 && Math.abs(s.start()) < 1e-3;
    String plan = planned.isPresent() ? " of " + planned.getAsInt() : "";
    String found =
        String.format(
            Locale.ROOT,
            "%d%s frames, picture %.3f s, sound %.3f s",
            p.frames(),
            plan,
            seconds,
            s.seconds());
    row("length", exact && together && start, found);
  }

  private void label(Probe facts) {
    String tag = facts.tags().getOrDefault(AiLabel.TAG, "");
    row("label", AiLabel.says(tag), tag.isEmpty() ? "no AIGC tag" : tag);
  }

  private void loudness(Path episode, Probe facts) throws MediaFailed, InterruptedException {
    if (facts.sound().isEmpty()) {
      row("loudness", false, "no sound");
      return;
    }
    Loudness loud = Loudness.of(ffmpeg, episode);
    boolean good = loud.meets(Mastering.SOCIAL, Mastering.CEILING);
    row("loudness", good, loud.words());
  }

  private void picture(Path episode) throws MediaFailed, InterruptedException {
    List<String> arguments = new ArrayList<>(Kind.opening(episode));
    String filters = "scale=270:-2,blackdetect=d=0.75:pix_th=0.10,freezedetect=n=-60dB:d=2";
    arguments.addAll(List.of("-an", "-vf", filters, "-f", "null", "-"));
    List<String> found =
        ffmpeg
            .measure(arguments, LIMIT)
            .lines()
            .filter(line -> line.contains("black_start") || line.contains("freeze_start"))
            .map(line -> line.substring(Math.max(0, line.indexOf(']') + 1)).strip())
            .toList();
    row("picture", found.isEmpty(), found.isEmpty() ? "nothing black or frozen" : found.toString());
  }

  private void pace(Path episode, Probe facts) {
    double bits = episode.toFile().length() * 8.0 / Math.max(0.1, facts.seconds()) / 1e6;
    Probe.Picture p = facts.picture().orElse(null);
    boolean full = p != null && Math.min(p.width(), p.height()) >= 1080;
    row(
        "rate",
        !full || (bits >= 0.3 && bits <= 20),
        String.format(Locale.ROOT, "%.2f Mbit/s", bits));
  }

  private void row(String property, boolean good, String found) {
    rows.add(new Row(property, good ? Verdict.PASS : Verdict.FAIL, found));
  }
}
