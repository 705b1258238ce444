package dramac.studio.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How tones change beside each other: third before third, 一 and 不.
final class Sandhi {
  private static final Set<String> DIGITS =
      Set.of("零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "第", "点", "初");
  private static final Set<String> LEADING = Set.of("我", "你", "您", "请", "老", "小", "好", "很");

  private Sandhi() {}

  /// The syllables of one phrase, in order.
  static List<Syllable> applied(List<Syllable> phrase) {
    var out = new ArrayList<>(phrase);
    for (int i = 0; i < out.size(); i++) {
      var next = i + 1 < out.size() ? out.get(i + 1) : null;
      var last = i > 0 ? out.get(i - 1) : null;
      switch (out.get(i).written()) {
        case "一" -> out.set(i, one(out.get(i), last, next));
        case "不" -> out.set(i, not(out.get(i), last, next));
        default -> {}
      }
    }
    for (int from = 0; from < out.size(); ) {
      int to = from;
      while (to < out.size() && out.get(to).tone() == 3) {
        to++;
      }
      thirds(out.subList(from, to));
      from = Math.max(to, from + 1);
    }
    return out;
  }

  private static Syllable one(Syllable one, @Nullable Syllable last, @Nullable Syllable next) {
    if (next == null
        || DIGITS.contains(next.written())
        || next.written().equals("月")
        || (last != null && DIGITS.contains(last.written()))) {
      return one.withTone(1);
    }
    if (last != null && last.written().equals(next.written())) {
      return one.withTone(5);
    }
    return one.withTone(next.tone() == 4 || next.written().equals("个") ? 2 : 4);
  }

  private static Syllable not(Syllable not, @Nullable Syllable last, @Nullable Syllable next) {
    boolean between = last != null && next != null && last.written().equals(next.written());
    if (between || not.tone() == 5) {
      return not.withTone(5);
    }
    return not.withTone(next != null && next.tone() == 4 ? 2 : 4);
  }

  /// Of a run of third tones all but the last of each group of two or three rise.
  private static void thirds(List<Syllable> run) {
    int from = 0;
    while (run.size() - from > 3) {
      rise(run.subList(from, from + 2));
      from += 2;
    }
    var rest = run.subList(from, run.size());
    boolean alone = rest.size() == 3 && LEADING.contains(rest.getFirst().written());
    rise(alone ? rest.subList(1, 3) : rest);
  }

  private static void rise(List<Syllable> group) {
    for (int i = 0; i + 1 < group.size(); i++) {
      group.set(i, group.get(i).withTone(2));
    }
  }
}
