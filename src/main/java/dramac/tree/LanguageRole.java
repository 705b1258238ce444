package dramac.tree;

import java.util.List;
import java.util.Optional;

/// What a language of the series is for.
public enum LanguageRole implements Worded {
  SPOKEN("spoken", "原声"),
  DUB("dub", "配音"),
  SUBTITLES("subtitles", "字幕");

  public static final Lexicon<LanguageRole> LEXICON = Lexicon.of(values());

  private final List<String> words;

  LanguageRole(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }

  public static Optional<LanguageRole> of(String typed) {
    return LEXICON.find(typed);
  }
}
