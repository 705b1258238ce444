package dramac.story;

import dramac.source.Span;
import dramac.tree.Action;
import dramac.tree.Directive;
import dramac.tree.Keyword;
import dramac.tree.Moment;
import dramac.tree.Name;
import dramac.tree.Note;
import dramac.tree.Speech;
import dramac.tree.Text;
import dramac.tree.Unreadable;
import dramac.tree.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One scene's moments as pieces, in order.
final class SceneReader {
  private static final int FIRST_SENTENCE = 2_000;
  private static final int FURTHER_SENTENCE = 1_000;
  private static final int LONGEST = 6_000;

  private final SceneId id;
  private final SceneHead head;
  private final Lookup lookup;
  private final Wardrobe wardrobe;
  private final SpeechReader speeches;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Use> changes = new ArrayList<>();
  private int lines;

  SceneReader(SceneId id, SceneHead head, Lookup lookup, Wardrobe wardrobe, SpeechReader speeches) {
    this.id = id;
    this.head = head;
    this.lookup = lookup;
    this.wardrobe = wardrobe;
    this.speeches = speeches;
  }

  void read(dramac.tree.Scene scene) {
    for (Moment moment : scene.moments()) {
      switch (moment) {
        case Action action -> action(action);
        case Speech speech ->
            speeches
                .read(speech, id.line(++lines), wardrobe)
                .map(said -> said.with(here(said.cast())))
                .ifPresent(pieces::add);
        case Directive directive -> directive(directive);
        case dramac.tree.Transition way ->
            pieces.add(new Piece.Way(Vocabulary.transition(way.cut())));
        case Note _, Unreadable _ -> {}
      }
    }
  }

  /// A beat the picture shows; `head` is where a finding about it points.
  Optional<Piece.Seen> seen(Happening.Kind kind, Value.Bitext text, Span head) {
    Reading reading = lookup.read(text);
    return reading.words().map(words -> seen(kind, words, reading.uses(), text.span(), head));
  }

  private Piece.Seen seen(Happening.Kind kind, Words words, List<Use> named, Span span, Span head) {
    int further = Math.max(0, Sentences.count(words.first()) - 1);
    PeopleInPicture people = new PeopleInPicture(wardrobe);
    people.addAll(named);
    return new Piece.Seen(
        new Happening.Beat(kind, words, span),
        here(people.cast()),
        Math.min(LONGEST, FIRST_SENTENCE + further * FURTHER_SENTENCE),
        head);
  }

  private void action(Action action) {
    List<Use> named = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Text line : action.lines()) {
      Mentions.Found found = lookup.read(line);
      named.addAll(found.uses());
      String plain = found.text().plain();
      words.append(needsBlank(words, plain) ? " " : "").append(plain);
    }
    if (!words.toString().isBlank()) {
      Words seen = Words.of(words.toString());
      pieces.add(seen(Happening.Kind.ACTION, seen, named, action.span(), action.span()));
    }
  }

  /// Lines are joined with a blank, but not between two Han signs.
  private static boolean needsBlank(StringBuilder before, String after) {
    return !before.isEmpty()
        && !after.isEmpty()
        && before.charAt(before.length() - 1) < 0x2E80
        && after.charAt(0) < 0x2E80;
  }

  private void directive(Directive directive) {
    Span key = Heads.of(directive);
    if (directive.value() instanceof Value.Framing shot) {
      shot(shot, directive);
    } else if (directive.value() instanceof Value.Wearing wearing) {
      wearing.changes().forEach(this::wear);
    } else if (directive.value() instanceof Value.Bitext text) {
      told(directive.keyword(), text, key);
    } else if (directive.value() instanceof Text text && directive.keyword() == Keyword.SOUND) {
      pieces.add(new Piece.Mark(new Event.Sound(Duration.ZERO, text.plain(), key)));
    }
  }

  private void told(Keyword keyword, Value.Bitext text, Span key) {
    if (keyword == Keyword.HOOK) {
      seen(Happening.Kind.HOOK, text, key).ifPresent(pieces::add);
    } else if (keyword == Keyword.TWIST) {
      seen(Happening.Kind.TWIST, text, key).ifPresent(pieces::add);
    } else if (keyword == Keyword.CAPTION) {
      lookup
          .read(text)
          .words()
          .map(words -> new Piece.Mark(new Event.Caption(Duration.ZERO, words, key)))
          .ifPresent(pieces::add);
    } else if (keyword == Keyword.CLIFFHANGER) {
      lookup
          .read(text)
          .words()
          .map(words -> new Piece.Mark(new Event.Cliffhanger(Duration.ZERO, words, key)))
          .ifPresent(pieces::add);
    }
  }

  private void shot(Value.Framing shot, Directive directive) {
    Mentions.Found camera = lookup.read(shot.camera());
    PeopleInPicture people = new PeopleInPicture(wardrobe);
    people.addAll(camera.uses());
    shot.with().forEach(name -> lookup.member(name).ifPresent(people::add));
    Optional<Value.Length> length = Optional.ofNullable(shot.length());
    Framing framing =
        new Framing(
            camera.text().plain(),
            Optional.of(
                new Framing.Written(
                    shot.camera().span(),
                    length.map(Value.Length::time),
                    length.map(Value.Length::span).orElse(Heads.of(directive)))));
    pieces.add(new Piece.Camera(framing, here(people.cast()), Heads.of(directive)));
  }

  private void wear(Value.Change change) {
    lookup
        .member(change.who())
        .ifPresentOrElse(
            who -> wear(who, change.look(), change.span()), () -> lookup.touchLook(change.look()));
  }

  private void wear(CastMember who, Name name, Span span) {
    Optional<Look> look = lookup.look(who, name);
    look.ifPresent(worn -> wardrobe.change(who, worn));
    if (pieces.stream().anyMatch(SceneReader::begins)) {
      changes.add(new Use(who, span));
    }
  }

  private static boolean begins(Piece piece) {
    return switch (piece) {
      case Piece.Seen _, Piece.Said _, Piece.Camera _ -> true;
      case Piece.Mark _, Piece.Way _, Piece.Still _ -> false;
    };
  }

  /// With those who are there in silence, and the scene's own props.
  private Piece.Cast here(Piece.Cast cast) {
    PeopleInPicture people = new PeopleInPicture(wardrobe);
    cast.people().forEach(person -> people.add(person.who()));
    head.with().forEach(people::add);
    head.props().orElse(cast.props()).forEach(people::add);
    return people.cast();
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Use> changes() {
    return changes;
  }
}
