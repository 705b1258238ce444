package dramac.media;

import java.util.List;

/// A run of frames that is encoded once, in one process: what lies between two transitions, or a
/// transition. Pieces are joined without encoding again.
///
/// @param from its first frame in the episode
/// @param sources one clip, or the two that a transition joins
/// @param blend name of the `xfade` transition, empty for one source
/// @param fadeIn frames in which the picture comes out of black
/// @param fadeOut frames in which it goes to black
record Piece(int from, int frames, List<Source> sources, String blend, int fadeIn, int fadeOut) {
  Piece {
    sources = List.copyOf(sources);
  }

  /// A stretch of a clip.
  ///
  /// @param first its first frame; below zero the first picture is held
  record Source(Take take, int first) {}

  int to() {
    return from + frames;
  }
}
