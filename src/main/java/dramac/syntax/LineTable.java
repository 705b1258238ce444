package dramac.syntax;

import dramac.syntax.antlr.DramaLexer;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// The lexer of the grammar as one table: from each state, by the class of the next sign, the state
/// after it. ANTLR finds these steps one by one while it reads, anew at every start; the build
/// works them all out once and puts the table beside the classes.
final class LineTable {
  static final String RESOURCE = "lines.table";

  /// No line goes on from here.
  static final int NOWHERE = -1;

  private static final int SIGNS = Character.MAX_VALUE + 1;
  private static final LineTable OF_THE_GRAMMAR = load();

  private final char[] classes;
  private final int count;
  private final short[] steps;
  private final byte[] kinds;

  /// @param classes of every sign, below `count`
  /// @param steps by state and class
  /// @param kinds what a line is that ends in a state, as token types of the lexer; 0 for none
  LineTable(char[] classes, int count, short[] steps, byte[] kinds) {
    this.classes = classes;
    this.count = count;
    this.steps = steps;
    this.kinds = kinds;
  }

  static LineTable ofTheGrammar() {
    return OF_THE_GRAMMAR;
  }

  /// The state after a sign, or [#NOWHERE]. The first state is 0.
  int after(int state, char sign) {
    return steps[state * count + classes[sign]];
  }

  int kind(int state) {
    return kinds[state];
  }

  private static LineTable load() {
    try (InputStream made = LineTable.class.getResourceAsStream(RESOURCE)) {
      return made == null ? new LineTableBuilder(DramaLexer._ATN).build() : read(made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Runs of classes, then the steps state by state.
  void write(DataOutputStream out) throws IOException {
    out.writeShort(count);
    out.writeShort(kinds.length);
    for (int start = 0; start < SIGNS; ) {
      int end = start + 1;
      while (end < SIGNS && classes[end] == classes[start]) {
        end++;
      }
      out.writeChar(end - 1);
      out.writeChar(classes[start]);
      start = end;
    }
    out.write(kinds);
    for (short step : steps) {
      out.writeShort(step);
    }
  }

  private static LineTable read(InputStream made) throws IOException {
    byte[] all = made.readAllBytes();
    DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(all));
    int count = in.readUnsignedShort();
    byte[] kinds = new byte[in.readUnsignedShort()];
    char[] classes = new char[SIGNS];
    for (int start = 0; start < SIGNS; ) {
      int end = in.readChar() + 1;
      Arrays.fill(classes, start, end, in.readChar());
      start = end;
    }
    in.readFully(kinds);
    short[] steps = new short[kinds.length * count];
    java.nio.ByteBuffer.wrap(all, all.length - steps.length * 2, steps.length * 2)
        .asShortBuffer()
        .get(steps);
    return new LineTable(classes, count, steps, kinds);
  }
}
