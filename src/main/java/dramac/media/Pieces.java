package dramac.media;

import dramac.story.Transition;
import java.util.ArrayList;
import java.util.List;

/// Divides a cut into pieces. A dissolve or wipe takes half its frames from each side of the cut
/// and their fellows from the clips' handles, so that the whole keeps its length to the frame.
final class Pieces {
  private static final int RISES = 4;
  private static final double SINKS = 0.5;

  private final Canvas canvas;
  private final List<Take> takes;

  private Pieces(Canvas canvas, List<Take> takes) {
    this.canvas = canvas;
    this.takes = takes;
  }

  static List<Piece> of(Canvas canvas, List<Take> takes) {
    return new Pieces(canvas, takes).all();
  }

  private List<Piece> all() {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < takes.size(); i++) {
      Take take = takes.get(i);
      int head = i == 0 ? 0 : half(i - 1);
      int tail = half(i);
      int body = take.frames() - head - tail;
      if (body > 0) {
        Piece.Source source = new Piece.Source(take, take.lead() + head);
        pieces.add(new Piece(at + head, body, List.of(source), "", rise(i), sink(i)));
      }
      at += take.frames();
      if (tail > 0) {
        pieces.add(joint(take, takes.get(i + 1), at, tail));
      }
    }
    return List.copyOf(pieces);
  }

  private static Piece joint(Take a, Take b, int cut, int half) {
    Piece.Source from = new Piece.Source(a, a.lead() + a.frames() - half);
    Piece.Source to = new Piece.Source(b, b.lead() - half);
    String blend = a.out() == Transition.WIPE ? "wipeleft" : "fade";
    return new Piece(cut - half, half * 2, List.of(from, to), blend, 0, 0);
  }

  /// Frames on each side of the cut after the take at `index` that a blend covers.
  private int half(int index) {
    if (index + 1 >= takes.size()) {
      return 0;
    }
    int room = Math.min(takes.get(index).frames(), takes.get(index + 1).frames()) / 2;
    return switch (takes.get(index).out()) {
      case DISSOLVE, WIPE -> Math.min(frames(takes.get(index).out()) / 2, room);
      case CUT, SMASH_CUT, MATCH_CUT, FADE_IN, FADE_OUT, FADE_TO_BLACK -> 0;
    };
  }

  private int rise(int index) {
    if (index == 0) {
      return RISES;
    }
    Transition before = takes.get(index - 1).out();
    return switch (before) {
      case FADE_IN -> frames(before);
      case FADE_TO_BLACK -> frames(before) / 2;
      case CUT, SMASH_CUT, MATCH_CUT, DISSOLVE, WIPE, FADE_OUT -> 0;
    };
  }

  private int sink(int index) {
    Transition out = takes.get(index).out();
    boolean last = index + 1 == takes.size();
    return switch (out) {
      case FADE_OUT -> frames(out);
      case FADE_TO_BLACK -> last ? frames(out) : frames(out) / 2;
      case SMASH_CUT -> 0;
      case CUT, MATCH_CUT, DISSOLVE, WIPE, FADE_IN -> last ? canvas.frames(SINKS) : 0;
    };
  }

  private int frames(Transition transition) {
    return canvas.frames(transition.length().toMillis() / 1000.0);
  }
}
