package dramac.media;

import dramac.plan.Cut;
import java.util.ArrayList;
import java.util.List;

/// A shot where it stands in the finished episode, replayed shots among them.
///
/// @param start its first shown frame in the episode
/// @param skip frames of it that are left out at its beginning
/// @param frames how many are shown
record Placed(Cut.CutShot shot, int start, int skip, int frames) {

  /// All shots of a cut, one after the other.
  static List<Placed> all(Cut cut) {
    List<Placed> placed = new ArrayList<>();
    int at = 0;
    int skip = cut.reprise().map(Cut.Reprise::skip).orElse(0);
    List<Cut.CutShot> again = cut.reprise().map(Cut.Reprise::shots).orElse(List.of());
    for (Cut.CutShot shot : again) {
      placed.add(new Placed(shot, at, skip, shot.frames() - skip));
      at += shot.frames() - skip;
      skip = 0;
    }
    for (Cut.CutShot shot : cut.shots()) {
      placed.add(new Placed(shot, at, 0, shot.frames()));
      at += shot.frames();
    }
    return List.copyOf(placed);
  }

  /// Frame of the episode at which something happens in this shot.
  int frame(int inShot) {
    return start - skip + inShot;
  }

  int end() {
    return start + frames;
  }
}
