package dramac.story;

import java.util.ArrayList;
import java.util.List;

/// Spreads the time of a scene. Shots with a time and speech keep theirs; the other beats share
/// what is left in proportion, a second each at least. Milliseconds.
final class Lengths {
  private static final int LEAST = 1_000;

  private Lengths() {}

  /// The time the writer asks for is met where that is possible.
  static void fit(List<Draft> drafts, long asked) {
    List<Draft.Slot> bending = new ArrayList<>();
    long rest = asked;
    for (Draft draft : drafts) {
      if (draft.fixed() >= 0) {
        rest -= draft.fixed();
        continue;
      }
      for (Draft.Slot slot : draft.slots) {
        if (slot.bends()) {
          bending.add(slot);
        } else {
          rest -= slot.millis;
        }
      }
    }
    if (bending.isEmpty()) {
      holdLast(drafts, rest);
    } else {
      share(bending, rest, LEAST);
    }
  }

  /// A shot with a time of its own: its beats shrink, to nothing if need be, so that speech fits.
  static void fitWithin(Draft draft) {
    if (draft.fixed() < 0 || draft.content() <= draft.fixed()) {
      return;
    }
    List<Draft.Slot> bending = draft.slots.stream().filter(slot -> !isSpeech(slot)).toList();
    int speech = draft.slots.stream().filter(Lengths::isSpeech).mapToInt(s -> s.millis).sum();
    share(bending, Math.max(0, draft.fixed() - speech), 0);
  }

  private static boolean isSpeech(Draft.Slot slot) {
    return slot.piece instanceof Piece.Said;
  }

  private static void holdLast(List<Draft> drafts, long rest) {
    for (Draft draft : drafts.reversed()) {
      if (draft.fixed() < 0 && rest > 0) {
        draft.tail = (int) rest;
        return;
      }
    }
  }

  /// In proportion; whoever would get less than the least gets that, and the others share again.
  private static void share(List<Draft.Slot> slots, long time, int least) {
    List<Draft.Slot> open = new ArrayList<>(slots);
    long rest = time;
    boolean settled = false;
    while (!settled) {
      long left = rest;
      long weight = weight(open);
      List<Draft.Slot> small =
          open.stream().filter(slot -> slot.millis * left < least * weight).toList();
      small.forEach(slot -> slot.millis = least);
      rest -= (long) least * small.size();
      open.removeAll(small);
      settled = small.isEmpty();
    }
    spread(open, rest);
  }

  /// Rounded so that the parts come to exactly the whole.
  private static void spread(List<Draft.Slot> slots, long time) {
    long weight = weight(slots);
    long before = 0;
    long given = 0;
    for (Draft.Slot slot : slots) {
      before += slot.millis;
      long until = weight == 0 ? 0 : Math.round((double) time * before / weight);
      slot.millis = (int) (until - given);
      given = until;
    }
  }

  private static long weight(List<Draft.Slot> slots) {
    return slots.stream().mapToLong(slot -> slot.millis).sum();
  }
}
