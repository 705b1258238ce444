package dramac.story;

import dramac.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// A shot while it is being cut. Times are milliseconds.
final class Draft {
  private static final int HOLD = 1_000;
  private static final int STILL = 2_000;

  /// A piece and the time it has got.
  static final class Slot {
    final Piece piece;
    int millis;

    Slot(Piece piece, int millis) {
      this.piece = piece;
      this.millis = millis;
    }

    /// Whether it may take more time or less; speech takes what it takes.
    boolean bends() {
      return millis > 0 && (piece instanceof Piece.Seen || piece instanceof Piece.Still);
    }
  }

  final Framing framing;
  final List<Slot> slots = new ArrayList<>();
  final SequencedMap<CastMember, Appearance> people = new LinkedHashMap<>();
  final SequencedSet<Prop> props = new LinkedHashSet<>();
  final Span span;
  Transition out = Transition.CUT;
  boolean closed;
  int tail;
  private int cut;

  Draft(Framing framing, Span span) {
    this.framing = framing;
    this.span = span;
  }

  void add(Piece piece) {
    switch (piece) {
      case Piece.Seen seen -> add(seen, seen.millis(), seen.cast());
      case Piece.Said said -> add(said, said.withGap(), said.cast());
      case Piece.Still still -> add(still, still.millis(), Piece.Cast.NOBODY);
      case Piece.Mark mark -> add(mark, mark.holds() ? HOLD : 0, Piece.Cast.NOBODY);
      case Piece.Camera camera -> show(camera.cast());
      case Piece.Way way -> close(way.transition());
    }
  }

  /// The hook in a written first shot: it takes no time of its own.
  void addFirst(Piece.Seen hook) {
    slots.addFirst(new Slot(hook, 0));
    show(hook.cast());
  }

  private void add(Piece piece, int millis, Piece.Cast cast) {
    slots.add(new Slot(piece, millis));
    cut += millis;
    show(cast);
  }

  private void show(Piece.Cast cast) {
    cast.people().forEach(person -> people.putIfAbsent(person.who(), person));
    props.addAll(cast.props());
  }

  private void close(Transition transition) {
    out = transition;
    closed = true;
  }

  /// All of another shot after this one's.
  void append(Draft next) {
    slots.addAll(next.slots);
    cut += next.cut;
    next.people.forEach(people::putIfAbsent);
    props.addAll(next.props);
    out = next.out;
    closed = next.closed;
  }

  /// All of another shot before this one's.
  void prepend(Draft before) {
    slots.addAll(0, before.slots);
    cut += before.cut;
    before.people.forEach(people::putIfAbsent);
    props.addAll(before.props);
  }

  /// A written shot without content and without a time is two seconds of picture.
  void fill() {
    if (fixed() < 0 && content() == 0) {
      add(new Piece.Still(STILL));
    }
  }

  /// The time the writer gave, or -1.
  int fixed() {
    return framing.length().map(Duration::toMillis).orElse(-1L).intValue();
  }

  /// What was put in while shots are cut, before times are fitted.
  int cut() {
    return cut;
  }

  int content() {
    return slots.stream().mapToInt(slot -> slot.millis).sum();
  }

  int length() {
    return fixed() >= 0 ? fixed() : content() + tail;
  }
}
