package dramac.story;

import dramac.tree.SpokenLanguage;
import java.util.List;

/// The series' languages; the first is the one unmarked speech is written in.
public record Languages(List<Language> all) {
  public Languages {
    all = List.copyOf(all);
  }

  /// One language.
  ///
  /// @param tag BCP 47, as `zh-CN`
  public record Language(String tag, Use use) {}

  /// What a language is for: `DUB` may be spoken by a build, and has subtitles too.
  public enum Use {
    SPOKEN,
    DUB,
    SUBTITLES
  }

  public Language primary() {
    return all.getFirst();
  }

  /// Those that a build may speak: the spoken one first, then the dubs.
  public List<String> voiced() {
    return all.stream().filter(l -> l.use() != Use.SUBTITLES).map(Language::tag).toList();
  }

  /// Index of a tag, or of the one tag that a short key such as `en` begins; -1 if there is none.
  public int position(String tag) {
    int found = -1;
    for (int i = 0; i < all.size(); i++) {
      String each = all.get(i).tag();
      if (each.equalsIgnoreCase(tag)) {
        return i;
      }
      if (each.regionMatches(true, 0, tag + "-", 0, tag.length() + 1) && found < 0) {
        found = i;
      }
    }
    return found;
  }

  /// The declared tag a shorter spelling stands for, or the spelling itself.
  public String full(String tag) {
    String spelled = spelled(tag);
    int at = position(spelled);
    return at >= 0 ? all.get(at).tag() : spelled;
  }

  /// The declared tags a language key may stand for: that tag, else all that begin with it.
  List<String> meant(String key) {
    String spelled = spelled(key);
    List<String> tags = all.stream().map(Language::tag).toList();
    List<String> same = tags.stream().filter(tag -> tag.equalsIgnoreCase(spelled)).toList();
    return same.isEmpty() ? tags.stream().filter(tag -> begins(tag, spelled)).toList() : same;
  }

  /// The declared tags of the same language in another country: `en-US` for `en-GB`.
  List<String> cousins(String key) {
    String language = key.contains("-") ? key.substring(0, key.indexOf('-')) : key;
    return all.stream().map(Language::tag).filter(tag -> begins(tag, language)).toList();
  }

  private static String spelled(String tag) {
    return SpokenLanguage.named(tag).map(SpokenLanguage::tag).orElse(tag);
  }

  private static boolean begins(String tag, String key) {
    return tag.regionMatches(true, 0, key + "-", 0, key.length() + 1);
  }
}
