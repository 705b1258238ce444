package dramac.syntax;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.IntervalSet;

/// The signs no rule of the lexer tells apart, by class: ASCII each its own, and all others by the
/// sets of the grammar they are in. Most Han signs are in none but the letters and so share one.
final class SignClasses {
  private static final int ASCII = 128;
  private static final int ALL = Character.MAX_VALUE + 1;

  private final char[] classes = new char[ALL];
  private final int count;

  SignClasses(ATN grammar) {
    Arrays.fill(classes, (char) ASCII);
    int used = ASCII + 1;
    for (IntervalSet signs : labels(grammar)) {
      used = split(signs, used);
    }
    count = used;
    for (char sign = 0; sign < ASCII; sign++) {
      classes[sign] = sign;
    }
  }

  int count() {
    return count;
  }

  int of(int sign) {
    return classes[sign];
  }

  private static Set<IntervalSet> labels(ATN grammar) {
    Set<IntervalSet> labels = new HashSet<>();
    for (ATNState state : grammar.states) {
      for (Transition transition : state.getTransitions()) {
        if (transition.label() != null) {
          labels.add(transition.label());
        }
      }
    }
    return labels;
  }

  /// Parts each class into the signs that are in this set and those that are not.
  private int split(IntervalSet signs, int used) {
    Map<Character, Character> inside = new HashMap<>();
    int next = used;
    for (Interval interval : signs.getIntervals()) {
      for (int sign = Math.max(ASCII, interval.a); sign <= interval.b && sign < ALL; sign++) {
        char before = classes[sign];
        Character after = inside.get(before);
        if (after == null) {
          after = (char) next++;
          inside.put(before, after);
        }
        classes[sign] = after;
      }
    }
    return next;
  }
}
