package dramac.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Loudness of a sound after EBU R 128.
///
/// @param integrated LUFS of the whole
/// @param range LU between soft and loud stretches
/// @param peak dBTP, the true peak
public record Loudness(double integrated, double range, double peak) {
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Pattern SUMMARY =
      Pattern.compile(
          "Summary:.*?I:\\s+(-?[\\d.]+|-inf|nan) LUFS.*?LRA:\\s+(-?[\\d.]+|nan)"
              + " LU.*?Peak:\\s+(-?[\\d.]+|-inf|nan) dBFS",
          Pattern.DOTALL);

  /// Measures the first sound of a file.
  public static Loudness of(Ffmpeg ffmpeg, Path file) throws MediaFailed, InterruptedException {
    List<String> arguments = new ArrayList<>(Kind.opening(file));
    arguments.addAll(
        List.of("-map", "0:a:0", "-af", "ebur128=peak=true:framelog=quiet", "-f", "null", "-"));
    Matcher found = SUMMARY.matcher(ffmpeg.measure(arguments, LIMIT));
    if (!found.find()) {
      throw new Unusable("The loudness of " + file + " cannot be measured.");
    }
    return new Loudness(number(found.group(1)), number(found.group(2)), number(found.group(3)));
  }

  /// Whether it meets a target: within half a unit, peaks at most `peak` dBTP.
  boolean meets(double target, double highest) {
    return Math.abs(integrated - target) <= 0.5 && peak <= highest;
  }

  /// The three numbers with their units.
  public String words() {
    return String.format(
        Locale.ROOT, "%.1f LUFS, range %.1f LU, peak %.1f dBTP", integrated, range, peak);
  }

  private static double number(String text) {
    return text.equals("-inf") || text.equals("nan") ? -70 : Double.parseDouble(text);
  }
}
