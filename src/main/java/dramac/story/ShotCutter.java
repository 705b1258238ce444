package dramac.story;

import dramac.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a scene into shots (language.md 4.4). A `shot:` line takes everything up to the next.
/// Before the first, hooks, actions and twists open shots, and so does a speech of somebody else.
/// A speech right after an action opens one too: its speaker need not be in that picture.
final class ShotCutter {
  private static final String ESTABLISHING = "wide establishing shot, slow dolly-in";
  private static final int SHORTEST = 1_500;

  private final long longest;
  private final Span scene;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Piece> waiting = new ArrayList<>();
  private Transition opening = Transition.CUT;
  private Optional<Speaker> speaking = Optional.empty();
  private Optional<Speaker> closeOn = Optional.empty();
  private boolean acted;

  ShotCutter(Pacing pacing, Span scene) {
    this.longest = pacing.bounds().shot().most().toMillis();
    this.scene = scene;
  }

  /// @param hook the hook of the episode's head, in its first scene
  List<Draft> cut(Optional<Piece.Seen> hook, List<Piece> pieces) {
    boolean framed =
        pieces.stream()
            .filter(ShotCutter::opens)
            .findFirst()
            .filter(Piece.Camera.class::isInstance)
            .isPresent();
    if (!framed) {
      hook.ifPresent(this::take);
    }
    pieces.forEach(this::take);
    if (framed) {
      hook.ifPresent(drafts.getFirst()::addFirst);
    }
    if (drafts.isEmpty() && !waiting.isEmpty()) {
      open(Framing.automatic(ESTABLISHING), scene);
    }
    if (!drafts.isEmpty()) {
      flush(drafts.getLast());
    }
    drafts.forEach(Draft::fill);
    join();
    return drafts;
  }

  /// The transition that stands before the scene's first shot.
  Transition opening() {
    return opening;
  }

  private static boolean opens(Piece piece) {
    return piece instanceof Piece.Camera
        || piece instanceof Piece.Seen
        || (piece instanceof Piece.Said said && said.onScreen());
  }

  private void take(Piece piece) {
    switch (piece) {
      case Piece.Camera camera -> {
        if (!drafts.isEmpty()) {
          flush(drafts.getLast());
        }
        open(camera.framing(), camera.span());
        drafts.getLast().add(camera);
      }
      case Piece.Way way when drafts.isEmpty() -> opening = way.transition();
      case Piece.Way way -> drafts.getLast().add(way);
      case Piece.Still still -> waiting.add(still);
      case Piece.Mark mark -> mark(mark);
      case Piece.Seen seen -> seen(seen);
      case Piece.Said said -> said(said);
    }
  }

  private void mark(Piece.Mark mark) {
    boolean holdsLast = mark.holds() && !drafts.isEmpty();
    if (holdsLast || isWritten()) {
      flush(drafts.getLast());
      drafts.getLast().add(mark);
    } else {
      waiting.add(mark);
    }
  }

  private void seen(Piece.Seen seen) {
    if (!isWritten()) {
      open(Framing.automatic(camera(seen.beat().kind())), seen.head());
    }
    acted |= seen.beat().kind() == Happening.Kind.ACTION;
    speaking = Optional.empty();
    put(seen);
  }

  private String camera(Happening.Kind kind) {
    return switch (kind) {
      case HOOK -> "close detail, slow push-in";
      case ACTION -> acted ? "medium shot, subtle tracking" : ESTABLISHING;
      case TWIST -> "fast push-in to a medium shot";
    };
  }

  private void said(Piece.Said said) {
    if (!said.onScreen()) {
      if (drafts.isEmpty()) {
        waiting.add(said);
      } else {
        put(said);
      }
      return;
    }
    Speaker speaker = said.cue().speaker();
    if (!isWritten() && opensShot(said)) {
      open(Framing.automatic(camera(speaker)), said.cue().span());
      closeOn = Optional.of(speaker);
    }
    speaking = Optional.of(speaker);
    put(said);
  }

  private boolean opensShot(Piece.Said said) {
    return drafts.isEmpty()
        || drafts.getLast().closed
        || !speaking.equals(Optional.of(said.cue().speaker()))
        || drafts.getLast().cut() + said.withGap() > longest;
  }

  private String camera(Speaker speaker) {
    return switch (speaker) {
      case Extra _ -> "medium wide shot of the group";
      case CastMember member when closeOn.equals(Optional.of(member)) ->
          "close-up on " + member.names().first();
      case CastMember member -> "medium close-up on " + member.names().first();
    };
  }

  private boolean isWritten() {
    return !drafts.isEmpty() && drafts.getLast().framing.written().isPresent();
  }

  private void open(Framing framing, Span span) {
    drafts.add(new Draft(framing, span));
  }

  private void put(Piece piece) {
    flush(drafts.getLast());
    drafts.getLast().add(piece);
  }

  private void flush(Draft draft) {
    waiting.forEach(draft::add);
    waiting.clear();
  }

  /// A shot the eye could not take in joins the next one with the same people, else the one before.
  private void join() {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.framing.written().isPresent() || draft.content() >= SHORTEST) {
        continue;
      }
      if (isWithNext(i)) {
        drafts.get(i + 1).prepend(draft);
        drafts.remove(i--);
      } else if (i > 0 && !drafts.get(i - 1).closed) {
        drafts.get(i - 1).append(draft);
        drafts.remove(i--);
      }
    }
  }

  private boolean isWithNext(int i) {
    return i + 1 < drafts.size()
        && !drafts.get(i).closed
        && drafts.get(i + 1).framing.written().isEmpty()
        && drafts.get(i + 1).people.keySet().equals(drafts.get(i).people.keySet());
  }
}
