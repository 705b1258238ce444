package dramac.tree;

import java.util.List;

/// Inside or outside, as a scene heading's first word says; `UNSAID` after a lone dot.
public enum Setting implements Worded {
  INTERIOR("INT", "内景"),
  EXTERIOR("EXT", "外景"),
  BOTH("INT./EXT", "EXT./INT", "I/E", "内外景"),
  ESTABLISHING("EST"),
  UNSAID(".");

  private final List<String> words;

  Setting(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }
}
