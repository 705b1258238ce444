package dramac.export;

import dramac.source.Drawing;
import dramac.source.Language;
import dramac.source.Message;
import dramac.source.Wording;
import dramac.story.Words;
import dramac.tree.Worded;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Words in the user's language, and a story's words made harmless for a terminal.
///
/// @param drawing width, colours and signs of the terminal
record Pen(Wording wording, Drawing drawing) {
  String say(String key, Object... arguments) {
    return wording.word(Message.of("timeline." + key, arguments));
  }

  String paint(Shade shade, String text) {
    return shade.on(text, drawing.colour());
  }

  boolean isAscii() {
    return drawing.signs() == Drawing.Signs.ASCII;
  }

  /// As first written; where only ASCII is shown, an alternative that is ASCII is better.
  String name(Words words) {
    return plain(
        isAscii()
            ? words.alternatives().stream().filter(Pen::ascii).findFirst().orElse(words.first())
            : words.first());
  }

  /// A word of the language in the user's own.
  String word(Worded worded) {
    List<String> words = worded.words();
    boolean chinese = wording.language() == Language.ZH && !isAscii();
    return words.stream()
        .filter(word -> ascii(word) != chinese)
        .findFirst()
        .orElse(words.getFirst());
  }

  /// All alternatives that the terminal can show.
  String names(Words words) {
    return isAscii() ? name(words) : plain(String.join(" | ", words.alternatives()));
  }

  /// Signs that would steer the terminal or turn the order of a line are never sent to it.
  String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> plain.append(sign(c)));
    return plain.toString();
  }

  private String sign(int c) {
    boolean unseen =
        switch (Character.getType(c)) {
          case Character.FORMAT -> c != 0x200D;
          case Character.CONTROL,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
    if (isAscii() && c > 0x7E) {
      return String.format(Locale.ROOT, "\\u%04x", c);
    }
    return unseen ? "?" : Character.toString(c);
  }

  private static boolean ascii(String text) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
  }
}
