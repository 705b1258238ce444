package dramac.story;

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
}
