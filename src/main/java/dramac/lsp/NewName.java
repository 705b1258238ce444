package dramac.lsp;

import dramac.story.Look;
import dramac.story.Named;
import dramac.tree.Medium;
import dramac.tree.NameKey;
import java.util.List;
import java.util.Locale;

/// A name somebody has thought of for what is there already: whether it would be read as a name
/// wherever it stands.
record NewName(String text) {
  private static final String NEVER = "|;,=()@#:\\*_[]";
  private static final String NOT_FIRST = "!△>.~/";
  private static final List<String> SCENES =
      List.of("INT", "EXT", "EST", "I/E", "内景", "外景", "内外景", "内/外景");
  private static final String USUAL_LOOK = "default";
  private static final int LONGEST = 64;

  boolean mayName(Named what) {
    String plain = narrow();
    return !text.isEmpty()
        && text.codePointCount(0, text.length()) <= LONGEST
        && plain.chars().noneMatch(c -> NEVER.indexOf(c) >= 0)
        && NOT_FIRST.indexOf(plain.charAt(0)) < 0
        && !plain.contains("//")
        && !plain.contains("/*")
        && text.codePoints().allMatch(NewName::isSeen)
        && !isScene(plain)
        && Medium.LEXICON.find(text).isEmpty()
        && !(what instanceof Look && isNoLook());
  }

  private boolean isNoLook() {
    return NameKey.of(text).equals(USUAL_LOOK) || text.chars().anyMatch(Character::isWhitespace);
  }

  /// Whether a cue of this name is one without its `@`.
  boolean isCapitals() {
    return text.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ')
        && Character.isLetter(text.charAt(0));
  }

  private String narrow() {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().forEach(c -> plain.append(NameKey.narrow((char) c)));
    return plain.toString();
  }

  /// Whether a line that begins with it would be the heading of a scene.
  private static boolean isScene(String plain) {
    String upper = plain.toUpperCase(Locale.ROOT);
    return SCENES.stream()
        .filter(upper::startsWith)
        .anyMatch(
            word ->
                Words.hasHan(word)
                    || upper.length() == word.length()
                    || !Character.isLetterOrDigit(upper.charAt(word.length())));
  }

  private static boolean isSeen(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> sign == ' ' || sign == '\u3000';
      default -> true;
    };
  }
}
