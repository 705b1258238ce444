package dramac.tree;

import java.util.List;
import java.util.Optional;

/// The time of day a scene heading ends with.
public enum DayTime implements Worded {
  DAY("DAY", "日"),
  NIGHT("NIGHT", "夜"),
  DAWN("DAWN", "拂晓"),
  MORNING("MORNING", "清晨"),
  DUSK("DUSK", "黄昏"),
  EVENING("EVENING", "傍晚"),
  CONTINUOUS("CONTINUOUS", "连续"),
  LATER("LATER", "稍后");

  public static final Lexicon<DayTime> LEXICON = Lexicon.of(values());

  private final List<String> words;

  DayTime(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }

  public static Optional<DayTime> of(String typed) {
    return LEXICON.find(typed);
  }
}
