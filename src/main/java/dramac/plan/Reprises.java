package dramac.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The end of an episode, to be shown again before the next.
final class Reprises {
  private Reprises() {}

  /// The last shots that hold so many frames; a shorter episode is replayed whole.
  static Optional<Cut.Reprise> of(Cut before, int frames) {
    List<Cut.CutShot> last = new ArrayList<>();
    int held = 0;
    for (Cut.CutShot shot : before.shots().reversed()) {
      if (held >= frames) {
        break;
      }
      last.addFirst(again(shot));
      held += shot.frames();
    }
    int shown = Math.min(held, frames);
    return last.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cut.Reprise(last, held - shown, shown));
  }

  /// Without its chip, and without the marks that music answers to.
  private static Cut.CutShot again(Cut.CutShot s) {
    List<Cut.Mark> kept =
        s.marks().stream()
            .filter(mark -> mark instanceof Cut.Mark.Caption || mark instanceof Cut.Mark.Sound)
            .toList();
    return new Cut.CutShot(
        s.id(),
        s.picture(),
        s.dialogue(),
        s.start(),
        s.frames(),
        s.lead(),
        s.out(),
        Optional.empty(),
        s.cues(),
        kept);
  }
}
