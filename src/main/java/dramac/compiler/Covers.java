package dramac.compiler;

import dramac.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The stretches of one file in which one code is allowed. They lie side by side or in each other.
final class Covers {
  private final List<Cover> covers = new ArrayList<>();
  private final Set<Span> used = new HashSet<>();

  /// @param farthest the last end of this stretch and all before it
  private record Cover(Span place, Span code, int farthest) {}

  void add(Span place, Span code) {
    covers.add(new Cover(place, code, place.end()));
  }

  /// To be called when all are there.
  void close() {
    covers.sort(Comparator.comparingInt(cover -> cover.place().start()));
    int farthest = 0;
    for (int i = 0; i < covers.size(); i++) {
      Cover cover = covers.get(i);
      farthest = Math.max(farthest, cover.place().end());
      covers.set(i, new Cover(cover.place(), cover.code(), farthest));
    }
  }

  /// Whether a finding that begins there is allowed; what allows it most closely is then of use.
  boolean take(int offset) {
    for (int i = before(offset); i >= 0 && covers.get(i).farthest() > offset; i--) {
      if (covers.get(i).place().contains(offset)) {
        used.add(covers.get(i).code());
        return true;
      }
    }
    return false;
  }

  /// The last stretch that begins at this offset or before it, or -1.
  private int before(int offset) {
    int low = 0;
    int high = covers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (covers.get(middle).place().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  boolean isUsed(Span code) {
    return used.contains(code);
  }
}
