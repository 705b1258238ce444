package dramac.syntax;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.IntervalSet;

/// The signs no rule of the lexer tells apart, by class: ASCII each its own, and all others by the
/// sets of the grammar they are in. Most Han signs are in none but the letters and so share one.
/// Worked out by the borders of the sets, not sign by sign: where the build's table is missing,
/// every start has to.
final class SignClasses {
  private static final int ASCII = 128;
  private static final int ALL = Character.MAX_VALUE + 1;

  private final char[] classes = new char[ALL];
  private final int count;

  SignClasses(ATN grammar) {
    List<IntervalSet> sets = List.copyOf(labels(grammar));
    Set<Integer> borders = new TreeSet<>(List.of(ASCII, ALL));
    sets.forEach(set -> set.getIntervals().forEach(part -> addBorders(part, borders)));
    Integer[] starts = borders.toArray(Integer[]::new);
    BitSet[] within = new BitSet[starts.length];
    Arrays.setAll(within, i -> new BitSet());
    for (int set = 0; set < sets.size(); set++) {
      for (Interval part : sets.get(set).getIntervals()) {
        mark(part, set, starts, within);
      }
    }
    count = fill(starts, within);
  }

  int count() {
    return count;
  }

  int of(int sign) {
    return classes[sign];
  }

  private static Set<IntervalSet> labels(ATN grammar) {
    Set<IntervalSet> labels = new LinkedHashSet<>();
    for (ATNState state : grammar.states) {
      for (Transition transition : state.getTransitions()) {
        if (transition.label() != null) {
          labels.add(transition.label());
        }
      }
    }
    return labels;
  }

  private static void addBorders(Interval part, Set<Integer> borders) {
    if (part.b >= ASCII && part.a < ALL) {
      borders.add(Math.max(ASCII, part.a));
      borders.add(Math.min(ALL, part.b + 1));
    }
  }

  /// Notes the set for every stretch between borders that lies in this part of it.
  private static void mark(Interval part, int set, Integer[] starts, BitSet[] within) {
    if (part.b < ASCII || part.a >= ALL) {
      return;
    }
    int end = Math.min(ALL, part.b + 1);
    for (int i = Arrays.binarySearch(starts, Math.max(ASCII, part.a)); starts[i] < end; i++) {
      within[i].set(set);
    }
  }

  /// Stretches in the same sets share a class.
  private int fill(Integer[] starts, BitSet[] within) {
    for (char sign = 0; sign < ASCII; sign++) {
      classes[sign] = sign;
    }
    Map<BitSet, Integer> known = new HashMap<>();
    for (int i = 0; i + 1 < starts.length; i++) {
      int one = known.computeIfAbsent(within[i], sets -> ASCII + known.size());
      Arrays.fill(classes, starts[i], starts[i + 1], (char) one);
    }
    return ASCII + known.size();
  }
}
