package dramac.rules.cast;

import dramac.story.LockKey;
import java.util.List;

/// Parts of a face whose colour or length a lock holds.
enum Trait {
  HAIR("hair(?:ed|style)?|头发|长发|短发|发丝|发|髮", List.of(LockKey.HAIR_COLOR, LockKey.HAIR_STYLE)),
  EYES("eyes?|eyed|眼睛|眼眸|眸子|双眼|眼|瞳", List.of(LockKey.EYE_COLOR)),
  SKIN("skin|skinned|complexion|皮肤|肤色|肌肤", List.of(LockKey.SKIN_TONE));

  private final String nouns;
  private final List<LockKey> keys;

  Trait(String nouns, List<LockKey> keys) {
    this.nouns = nouns;
    this.keys = keys;
  }

  /// Words for it, as alternatives of a pattern.
  String nouns() {
    return nouns;
  }

  List<LockKey> keys() {
    return keys;
  }
}
