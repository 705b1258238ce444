package dramac.story;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import dramac.tree.NameKey;
import dramac.tree.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a writer may have meant by a word: first what sounds the same in Mandarin (tones ignored),
/// then what is spelled nearly so. The best are equally good; only a single one is a suggestion.
public record Near<T>(String name, T what, How how) {

  private static final int SHORT = 5;

  /// In what way a name is near.
  public enum How {
    /// `sound` and `spelling` are keys of messages.
    SOUND("sound"),
    SPELLING("spelling");

    private final String key;

    How(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  /// Whether hardly another is meant. One sign of three is much: 林风 is somebody else than 林晚, and
  /// TIM than TOM, and ANNE than ANNA.
  boolean isSure(String typed) {
    return how == How.SOUND || typed.codePointCount(0, typed.length()) > SHORT;
  }

  /// The best of the candidates, by name; no two of them are the same thing.
  public static <T> List<Near<T>> best(String typed, SequencedMap<String, T> candidates) {
    List<Near<T>> sounding = sounding(typed, candidates);
    return sounding.isEmpty() ? spelled(NameKey.of(typed), candidates) : sounding;
  }

  private static <T> List<Near<T>> sounding(String typed, SequencedMap<String, T> candidates) {
    boolean han = hasHan(typed);
    if (!han && candidates.keySet().stream().noneMatch(Near::hasHan)) {
      return List.of();
    }
    String sound = han ? sound(typed) : letters(typed);
    SequencedMap<T, Near<T>> found = new LinkedHashMap<>();
    candidates.forEach(
        (name, what) -> {
          if (hasHan(name) && (han ? sound(name) : letters(sound(name))).equals(sound)) {
            found.putIfAbsent(what, new Near<>(name, what, How.SOUND));
          }
        });
    return List.copyOf(found.values());
  }

  private static <T> List<Near<T>> spelled(String typed, SequencedMap<String, T> candidates) {
    int least = Math.max(1, typed.length() / 3);
    SequencedMap<T, Near<T>> found = new LinkedHashMap<>();
    for (var candidate : candidates.entrySet()) {
      int distance = Spelling.distance(typed, NameKey.of(candidate.getKey()));
      if (distance < least) {
        least = distance;
        found.clear();
      }
      if (distance == least) {
        found.putIfAbsent(
            candidate.getValue(),
            new Near<>(candidate.getKey(), candidate.getValue(), How.SPELLING));
      }
    }
    return new ArrayList<>(found.values());
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  /// `LIN WAN` and `linwan` sound like 林晚.
  private static String letters(String text) {
    return NameKey.ofWord(text).replace("'", "");
  }

  private static String sound(String text) {
    return PinyinHelper.toPinyin(NameKey.of(text), PinyinStyleEnum.NORMAL);
  }
}
