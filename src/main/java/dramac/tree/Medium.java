package dramac.tree;

import java.util.List;
import java.util.Optional;

/// Where a voice comes from when it is not simply on screen. `AMBIGUOUS` is the bare `OS`, which
/// means off screen to one writer and inner voice to another.
public enum Medium implements Worded {
  VOICE_OVER("V.O.", "VO", "旁白", "画外音"),
  OFF_SCREEN("O.S.", "O.C.", "OC", "场外"),
  THOUGHT("thought", "心声", "内心"),
  AMBIGUOUS("OS");

  public static final Lexicon<Medium> LEXICON = Lexicon.of(values());

  private final List<String> words;

  Medium(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }

  public static Optional<Medium> of(String typed) {
    return LEXICON.find(typed);
  }
}
