package dramac.rules.cast;

import dramac.story.LockKey;
import java.util.List;
import java.util.regex.Pattern;

/// Parts of a face whose colour or length a lock holds.
enum Trait {
  HAIR("hair(?:ed|style)?|头发|长发|短发|发丝|发|髮", List.of(LockKey.HAIR_COLOR, LockKey.HAIR_STYLE)),
  EYES("eyes?|eyed|眼睛|眼眸|眸子|双眼|眼|瞳", List.of(LockKey.EYE_COLOR)),
  SKIN("skin|skinned|complexion|皮肤|肤色|肌肤", List.of(LockKey.SKIN_TONE));

  private final Pattern described;
  private final List<LockKey> keys;

  Trait(String nouns, List<LockKey> keys) {
    this.described = described(nouns);
    this.keys = keys;
  }

  /// Shades and then the trait: `long brown hair`; the shades are the first group.
  Pattern described() {
    return described;
  }

  /// Most signs of a text begin no shade, and are passed over before any word is tried.
  private static Pattern described(String nouns) {
    String shade = "(?:" + Shade.ANY + ")";
    String link = "(?:[\\s,]+|-|(?:色|色的|的)?)";
    return Pattern.compile(
        "(?=["
            + Shade.FIRSTS
            + "])(?<![a-z])("
            + shade
            + "(?:"
            + link
            + shade
            + ")*(?:\\s+|-|色?的?))(?:"
            + nouns
            + ")(?![a-z])",
        Pattern.CASE_INSENSITIVE);
  }

  List<LockKey> keys() {
    return keys;
  }
}
