package dramac.tree;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The languages a script may name in Chinese, beside all their tags.
public enum SpokenLanguage implements Worded {
  CHINESE("zh", "中文"),
  ENGLISH("en", "英文"),
  CANTONESE("yue", "粤语"),
  JAPANESE("ja", "日文"),
  KOREAN("ko", "韩文");

  private final List<String> words;

  SpokenLanguage(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }

  /// BCP 47, as short as it goes.
  public String tag() {
    return words.getFirst();
  }

  /// The language of a Chinese word.
  public static Optional<SpokenLanguage> named(String word) {
    return Arrays.stream(values())
        .filter(language -> language.words.getLast().equals(word))
        .findFirst();
  }
}
