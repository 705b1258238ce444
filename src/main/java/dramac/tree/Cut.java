package dramac.tree;

import java.util.List;
import java.util.Optional;

/// How one scene goes over into the next.
public enum Cut implements Worded {
  CUT_TO("CUT TO", "切至"),
  SMASH_CUT_TO("SMASH CUT TO", "硬切"),
  MATCH_CUT_TO("MATCH CUT TO", "匹配切"),
  DISSOLVE_TO("DISSOLVE TO", "叠化"),
  WIPE_TO("WIPE TO", "划像"),
  FADE_IN("FADE IN", "淡入"),
  FADE_OUT("FADE OUT", "淡出"),
  FADE_TO_BLACK("FADE TO BLACK", "黑场");

  public static final Lexicon<Cut> LEXICON = Lexicon.of(values());

  private final List<String> words;

  Cut(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }

  public static Optional<Cut> of(String typed) {
    return LEXICON.find(typed);
  }
}
