package dramac.compiler;

import dramac.source.Diagnostic;
import dramac.source.Safety;
import dramac.source.SourceFile;
import dramac.source.Sources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/// Makes the changes that findings propose: all that lie apart, then the project is read again, and
/// so on until nothing is left to make. A set of changes after which there are more errors than
/// before is taken back and made in halves, so that one that does harm does not hold up the others.
///
/// @param <X> what may come up while a project is read, beside faults of its files
public final class Fixer<X extends Exception> {
  private static final int MOST_PASSES = 10;
  private static final int MOST_TRIES = 60;

  private final Check<X> check;

  /// Reads a project whose files hold what these sources give.
  @FunctionalInterface
  public interface Check<X extends Exception> {
    Checkup of(Sources sources) throws IOException, X;
  }

  public Fixer(Check<X> check) {
    this.check = check;
  }

  /// A script with the files it brings in, as far as compiling goes.
  public static Fixed fix(SourceFile main, Sources others, CompilerSettings settings, Safety most)
      throws IOException {
    Check<IOException> check =
        sources -> {
          SourceFile now = sources instanceof Edited edited ? edited.now(main) : main;
          return Checkup.of(new Compiler(sources, settings).compile(now));
        };
    return new Fixer<>(check).fix(others, most);
  }

  /// Changes what is safe, or also what is not, in any file these sources have. They themselves
  /// stay as they are.
  public Fixed fix(Sources sources, Safety most) throws IOException, X {
    SequencedMap<String, Fixed.Change> changed = new TreeMap<>();
    List<Diagnostic> fixed = new ArrayList<>();
    Set<String> harmful = new HashSet<>();
    Checkup left = check.of(sources);
    int passes = 0;
    int limit = Integer.MAX_VALUE;
    for (int tries = 0; passes < MOST_PASSES && tries < MOST_TRIES; tries++) {
      Batch batch = Batch.of(left.all(), most, harmful, limit);
      if (batch.isEmpty()) {
        break;
      }
      SequencedMap<String, Fixed.Change> next = batch.applyTo(changed);
      Checkup after = check.of(new Edited(sources, next));
      if (!after.isWorseThan(left)) {
        fixed.addAll(batch.fixed());
        changed = next;
        left = after;
        passes++;
        limit = Integer.MAX_VALUE;
      } else if (batch.size() == 1) {
        harmful.add(batch.signature());
        limit = Integer.MAX_VALUE;
      } else {
        limit = batch.size() / 2;
      }
    }
    return new Fixed(List.copyOf(changed.values()), fixed, left, passes);
  }
}
