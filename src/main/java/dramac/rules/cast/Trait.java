package dramac.rules.cast;

import dramac.story.LockKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Parts of a face whose colour or length a lock holds.
enum Trait {
  HAIR(
      "hair(?:ed|style)?(?!\\s*-?(?:clip|pin|band|tie|ribbon|brush|dryer|salon|net|gel|dye|stylist"
          + "|bow|spray|piece|oil))|头发|长发|短发|发丝|髮"
          + "|发(?![现出生抖呆来给怒火誓布展起动光亮疯射送言问愣财酵烧狠软烫凉颤信消微作泄挥放票廊夹簪卡带圈绳箍饰冷往])",
      List.of("hair", "Hair", "HAIR", "发", "髮"),
      List.of(LockKey.HAIR_COLOR, LockKey.HAIR_STYLE),
      Set.of()),
  EYES(
      "eyes|eyed|眼睛|眼眸|眸子|双眼|瞳",
      List.of("eye", "Eye", "EYE", "眼", "眸", "瞳"),
      List.of(LockKey.EYE_COLOR),
      EnumSet.of(Shade.LONG, Shade.SHORT, Shade.RED)),
  SKIN(
      "skin|skinned|complexion|皮肤|肤色|肌肤",
      List.of("skin", "Skin", "SKIN", "complexion", "肤"),
      List.of(LockKey.SKIN_TONE),
      EnumSet.of(Shade.LONG, Shade.SHORT, Shade.RED));

  /// 局长, 队长, 董事长: here 长 is no length.
  private static final String CHIEF = "(?!(?<=[局队校船班处科厂部院行市省县镇村区组社会家师团连营排首站所店馆台舰机事])长)";

  private final Pattern described;
  private final List<String> signs;
  private final List<LockKey> keys;
  private final Set<Shade> passing;

  Trait(String nouns, List<String> signs, List<LockKey> keys, Set<Shade> passing) {
    this.described = described(nouns);
    this.signs = signs;
    this.keys = keys;
    this.passing = passing;
  }

  /// Whether a text holds a sign of the trait at all; most do not.
  boolean mayBeIn(String text) {
    for (String sign : signs) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return false;
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
            + "])(?<![a-z])"
            + CHIEF
            + "("
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

  /// Whether a word cannot be true of what is locked. Eyes are red from tears, and of what the lock
  /// does not speak of nothing is known.
  boolean contradicts(String word, String locked) {
    Shade said = Shade.of(word).orElse(null);
    if (said == null || passing.contains(said)) {
      return false;
    }
    boolean known = false;
    for (Shade shade : Shade.values()) {
      if (shade.isLength() == said.isLength() && shade.isIn(locked)) {
        known = true;
        if (shade.isLike(said)) {
          return false;
        }
      }
    }
    return known;
  }
}
