package dramac.syntax;

import dramac.syntax.antlr.DramaLexer;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNSimulator;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;

/// Asks ANTLR's lexer for every step from every state, by one sign of each class, until no new
/// state turns up. Signs that all states take alike share a class in the end.
final class LineTableBuilder {
  private final ATN grammar;
  private final SignClasses signs;
  private final Map<DFAState, Integer> known = new HashMap<>();
  private final List<DFAState> states = new ArrayList<>();

  LineTableBuilder(ATN grammar) {
    this.grammar = grammar;
    this.signs = new SignClasses(grammar);
  }

  /// Writes the table of the grammar into the folder of this package's classes.
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], LineTable.class.getPackageName().split("\\."));
    Path file = folder.resolve(LineTable.RESOURCE);
    LineTable table = new LineTableBuilder(DramaLexer._ATN).build();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      table.write(out);
    }
  }

  LineTable build() {
    Steps lexer = new Steps(grammar);
    char[] samples = samples();
    number(lexer.first());
    List<short[]> rows = new ArrayList<>();
    for (int state = 0; state < states.size(); state++) {
      short[] row = new short[samples.length];
      for (int one = 0; one < samples.length; one++) {
        DFAState next = lexer.after(states.get(state), samples[one]);
        row[one] =
            (short)
                (next.stateNumber == ATNSimulator.ERROR.stateNumber
                    ? LineTable.NOWHERE
                    : number(next));
      }
      rows.add(row);
    }
    return table(rows, samples.length);
  }

  private int number(DFAState state) {
    Integer before = known.putIfAbsent(state, states.size());
    if (before == null) {
      states.add(state);
      return states.size() - 1;
    }
    return before;
  }

  /// One sign of each class.
  private char[] samples() {
    char[] samples = new char[signs.count()];
    for (int sign = Character.MAX_VALUE; sign >= 0; sign--) {
      samples[signs.of(sign)] = (char) sign;
    }
    return samples;
  }

  private LineTable table(List<short[]> rows, int before) {
    Map<List<Short>, Integer> columns = new LinkedHashMap<>();
    int[] merged = new int[before];
    for (int one = 0; one < before; one++) {
      List<Short> column = new ArrayList<>();
      for (short[] row : rows) {
        column.add(row[one]);
      }
      merged[one] = columns.computeIfAbsent(column, c -> columns.size());
    }
    short[] steps = new short[rows.size() * columns.size()];
    for (int state = 0; state < rows.size(); state++) {
      for (int one = 0; one < before; one++) {
        steps[state * columns.size() + merged[one]] = rows.get(state)[one];
      }
    }
    char[] classes = new char[Character.MAX_VALUE + 1];
    for (int sign = 0; sign < classes.length; sign++) {
      classes[sign] = (char) merged[signs.of(sign)];
    }
    byte[] kinds = new byte[states.size()];
    for (int state = 0; state < kinds.length; state++) {
      kinds[state] = kind(states.get(state));
    }
    return new LineTable(classes, columns.size(), steps, kinds);
  }

  private static byte kind(DFAState state) {
    return (byte) (state.isAcceptState ? state.prediction : 0);
  }

  /// ANTLR's lexer, one step at a time.
  private static final class Steps extends LexerATNSimulator {
    private final CharStream nothing = CharStreams.fromString("");

    Steps(ATN grammar) {
      super(
          null,
          grammar,
          new DFA[] {new DFA(grammar.modeToStartState.getFirst(), 0)},
          new PredictionContextCache());
    }

    DFAState first() {
      return addDFAState(computeStartState(nothing, grammar().modeToStartState.getFirst()));
    }

    DFAState after(DFAState state, char sign) {
      return computeTargetState(nothing, state, sign);
    }

    private ATN grammar() {
      return atn;
    }
  }
}
