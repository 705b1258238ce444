package dramac.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How much of a thing a request asks for.
final class Units {
  private Units() {}

  static BigDecimal of(Request request, Prices.Per per) {
    return switch (per) {
      case CALL -> BigDecimal.ONE;
      case SECOND -> seconds(request);
      case WORD -> BigDecimal.valueOf(words(text(request)));
      case CHARACTER -> BigDecimal.valueOf(text(request).codePoints().count());
    };
  }

  private static BigDecimal seconds(Request request) {
    return switch (request) {
      case Request.Video video ->
          BigDecimal.valueOf(video.frames())
              .divide(BigDecimal.valueOf(video.format().fps()), 3, RoundingMode.UP);
      case Request.Music music -> BigDecimal.valueOf(music.length().toMillis(), 3);
      case Request.Reference _, Request.Speech _, Request.LipSync _ -> BigDecimal.ONE;
    };
  }

  private static String text(Request request) {
    return switch (request) {
      case Request.Speech speech -> speech.text();
      case Request.Video video -> video.prompt();
      case Request.Reference reference -> reference.description();
      case Request.LipSync _, Request.Music _ -> "";
    };
  }

  private static long words(String text) {
    long words = 0;
    boolean inside = false;
    for (int c : text.codePoints().toArray()) {
      boolean han = Character.isIdeographic(c);
      boolean letter = !han && Character.isLetterOrDigit(c);
      if (han || (letter && !inside)) {
        words++;
      }
      inside = letter || (inside && c == '\'');
    }
    return words;
  }
}
