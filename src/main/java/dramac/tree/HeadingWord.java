package dramac.tree;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What may stand after a `#`. In Chinese an episode is `第N集`, so its word has two halves.
public enum HeadingWord implements Worded {
  CHARACTER("CHARACTER", "角色"),
  SET("SET", "布景"),
  PROP("PROP", "道具"),
  EPISODE("EPISODE", "第…集");

  private final List<String> words;

  HeadingWord(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }

  /// The kind of block a word as this table spells it opens.
  public static Optional<HeadingWord> of(String word) {
    return Arrays.stream(values()).filter(heading -> heading.words.contains(word)).findFirst();
  }
}
