package dramac.story;

import dramac.tree.Name;
import dramac.tree.NameKey;
import dramac.tree.Spelling;
import dramac.tree.Value;
import dramac.tree.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The eight features by which a face is known again, in the order they are asked for.
public enum LockKey implements Worded {
  FACE_SHAPE("脸型", "face", "shape of face", "脸", "脸形", "面型"),
  SKIN_TONE("肤色", "skin", "skin color", "complexion", "皮肤", "皮肤颜色"),
  EYE_COLOR("瞳色", "eye", "eyes", "iris", "眼睛", "眼色", "眼睛颜色", "眸色"),
  HAIR_COLOR("发色", "color of hair", "头发颜色"),
  HAIR_STYLE("发型", "hair cut", "hairdo", "发式", "发形"),
  BUILD("体型", "body", "body type", "figure", "physique", "身材", "体形", "身形"),
  HEIGHT("身高", "tall", "stature", "个子", "高度"),
  DISTINCTIVE_FEATURES("特征", "feature", "features", "distinguishing features", "特点");

  private final String chinese;
  private final List<String> others;

  LockKey(String chinese, String... others) {
    this.chinese = chinese;
    this.others = List.of(others);
  }

  @Override
  public List<String> words() {
    return List.of(key(), chinese);
  }

  /// As a prompt and the API spell it: `hair_color`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The key a writer means: `hair-colour` and `发色` are `hair_color`.
  public static Optional<LockKey> of(String typed) {
    String word = NameKey.ofWord(typed).replace("colour", "color");
    for (LockKey key : values()) {
      if (NameKey.ofWord(key.key()).equals(word) || key.chinese.equals(word)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /// The key a writer may have meant by a word that is none: another word for it, or it misspelled.
  /// Height for `weight` would be another thing, so the first letter must be right.
  public static Optional<LockKey> near(String typed) {
    String word = NameKey.ofWord(typed).replace("colour", "color");
    for (LockKey key : values()) {
      if (key.others.stream().anyMatch(other -> NameKey.ofWord(other).equals(word))) {
        return Optional.of(key);
      }
      String right = NameKey.ofWord(key.key());
      boolean alike = word.length() > 4 && word.charAt(0) == right.charAt(0);
      if (alike && Spelling.distance(word, right) <= (right.length() > 6 ? 2 : 1)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /// This key in the language of another: `发色` beside `发形`.
  public String in(String other) {
    return other.codePoints().anyMatch(Character::isIdeographic) ? chinese : key();
  }

  /// The key of a feature: one of the eight, or an extra one as written.
  static String spelled(Name typed) {
    return of(typed.text()).map(LockKey::key).orElse(typed.text());
  }

  /// A character's lock: the eight in their order, then the extra keys as written.
  static List<Feature> ordered(Value.Fields fields) {
    List<Feature> written = features(fields);
    List<Feature> ordered = new ArrayList<>();
    for (LockKey key : values()) {
      written.stream().filter(feature -> feature.key().equals(key.key())).forEach(ordered::add);
    }
    written.stream().filter(feature -> !ordered.contains(feature)).forEach(ordered::add);
    return ordered;
  }

  static List<Feature> features(Value.Fields fields) {
    return fields.fields().stream()
        .map(field -> new Feature(spelled(field.key()), field.value().plain(), field.span()))
        .toList();
  }
}
