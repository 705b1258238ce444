package dramac.story;

import dramac.tree.Name;
import dramac.tree.NameKey;
import dramac.tree.Value;
import dramac.tree.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The eight features by which a face is known again, in the order they are asked for.
public enum LockKey implements Worded {
  FACE_SHAPE("脸型"),
  SKIN_TONE("肤色"),
  EYE_COLOR("瞳色"),
  HAIR_COLOR("发色"),
  HAIR_STYLE("发型"),
  BUILD("体型"),
  HEIGHT("身高"),
  DISTINCTIVE_FEATURES("特征");

  private final String chinese;

  LockKey(String chinese) {
    this.chinese = chinese;
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
