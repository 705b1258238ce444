package dramac.tree;

import java.util.List;
import java.util.Optional;

/// How a speech is said, beside its emotion.
public enum Manner implements Worded {
  WHISPER("whisper", "低声"),
  SHOUT("shout", "大喊"),
  SOBBING("sobbing", "哽咽"),
  LAUGHING("laughing", "笑着"),
  TREMBLING("trembling", "颤抖"),
  SARCASTIC("sarcastic", "讽刺"),
  SLOW("slow", "缓慢"),
  FAST("fast", "急促");

  public static final Lexicon<Manner> LEXICON = Lexicon.of(values());

  private final List<String> words;

  Manner(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }

  public static Optional<Manner> of(String typed) {
    return LEXICON.find(typed);
  }
}
