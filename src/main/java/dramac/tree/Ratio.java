package dramac.tree;

import java.util.List;
import java.util.Optional;

/// The shape of the picture, width to height.
public enum Ratio implements Worded {
  PORTRAIT("9:16"),
  WIDE("16:9"),
  SQUARE("1:1"),
  POSTER("4:5");

  public static final Lexicon<Ratio> LEXICON = Lexicon.of(values());

  private final List<String> words;

  Ratio(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }

  public static Optional<Ratio> of(String typed) {
    return LEXICON.find(typed);
  }
}
