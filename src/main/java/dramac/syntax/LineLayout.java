package dramac.syntax;

import dramac.source.Findings;
import dramac.source.Span;
import dramac.syntax.antlr.DramaLexer;
import dramac.tree.Directive;
import dramac.tree.Emotion;
import dramac.tree.Keyword;
import dramac.tree.Lexicon;
import dramac.tree.Manner;
import dramac.tree.Medium;
import dramac.tree.Name;
import dramac.tree.Scene;
import dramac.tree.Speech;
import dramac.tree.Transition;
import dramac.tree.Worded;
import java.util.List;
import java.util.Optional;

/// Lays out each line by what it came to be.
final class LineLayout {
  private static final List<Lexicon<? extends Worded>> DELIVERY =
      List.of(Medium.LEXICON, Emotion.LEXICON, Manner.LEXICON);

  private final Typed typed;
  private final Retouch retouch;
  private final Wordlist words;
  private final HeadingLayout headings;
  private final ValueLayout values;
  private boolean inScene;
  private boolean followsPlainly;

  LineLayout(Typed typed, Retouch retouch, Wordlist words) {
    this.typed = typed;
    this.retouch = retouch;
    this.words = words;
    this.headings = new HeadingLayout(retouch, words);
    this.values = new ValueLayout(retouch, words);
  }

  void lay() {
    for (Entry entry : typed.entries()) {
      continuations(entry);
      inScene = entry.is(DramaLexer.SCENE) || (inScene && !isBlock(entry));
      Line line = entry.line();
      switch (line.kind()) {
        case DramaLexer.CHARACTER, DramaLexer.SET, DramaLexer.PROP, DramaLexer.EPISODE ->
            headings.block(line);
        case DramaLexer.SCENE -> scene(line);
        case DramaLexer.KEY, DramaLexer.LOOK -> key(entry);
        case DramaLexer.CUE, DramaLexer.CUE_CAPS -> cue(line);
        case DramaLexer.CONT -> retouch.mark(line.span().part(0, 1), "", " ");
        case DramaLexer.TRANSITION -> transition(line);
        case DramaLexer.FORCED -> retouch.narrowed(line.span().part(0, 1));
        case DramaLexer.PAREN -> {
          retouch.narrowed(line.span().part(0, 1));
          retouch.narrowed(line.span().part(line.span().length() - 1, line.span().length()));
        }
        default -> {}
      }
      followsPlainly = endsPlainly(entry);
    }
  }

  private static boolean isBlock(Entry entry) {
    return entry.is(
        DramaLexer.CHARACTER,
        DramaLexer.SET,
        DramaLexer.PROP,
        DramaLexer.EPISODE,
        DramaLexer.HEADING);
  }

  private void continuations(Entry entry) {
    for (Line more : entry.more()) {
      retouch.mark(more.span().part(0, 1), "", " ");
    }
  }

  private void scene(Line line) {
    Scene.Heading heading = typed.headings().get(line.span().start());
    if (heading != null) {
      headings.scene(heading, line.passage());
    }
  }

  private void key(Entry entry) {
    Passage whole = entry.line().passage();
    int colon = whole.find(":", 0);
    retouch.mark(whole.part(colon, colon + 1).span(), "", " ");
    int start = entry.line().span().start();
    Speech.Translation translation = typed.translations().get(start);
    if (translation != null) {
      words.language(translation.language().span());
    }
    Directive directive = typed.directives().get(start);
    if (directive != null) {
      Passage key = DirectiveReader.keyOf(whole);
      keyword(directive, entry.line(), key);
      values.lay(directive.value(), entry.text(whole, key.length(), new Findings()));
    }
  }

  private void keyword(Directive directive, Line line, Passage key) {
    int end = key.length();
    if (line.is(DramaLexer.LOOK)) {
      end = 0;
      while (!Passage.isBlank(key.raw().charAt(end))) {
        end++;
      }
      retouch.after(key.span().start() + end, " ");
    }
    Span word = key.part(0, end).span();
    if (!couldBeLanguage(directive.keyword()) || followsPlainly) {
      words.word(directive.keyword(), word);
    }
    retouch.narrowed(word);
  }

  /// In a speech, and after lines that should be in one, so short a key is a language.
  private static boolean couldBeLanguage(Keyword keyword) {
    return keyword == Keyword.IS || keyword == Keyword.SET;
  }

  /// Whether no speech can be open after an entry, so that a key that follows is surely a
  // directive.
  private boolean endsPlainly(Entry entry) {
    return switch (entry.kind()) {
      case DramaLexer.BLANK -> followsPlainly || inScene;
      case DramaLexer.KEY, DramaLexer.LOOK ->
          typed.directives().containsKey(entry.line().span().start());
      case DramaLexer.CHARACTER, DramaLexer.SET, DramaLexer.PROP, DramaLexer.EPISODE -> true;
      default -> entry.is(DramaLexer.SCENE);
    };
  }

  private void cue(Line line) {
    Speech.Cue cue = typed.cues().get(line.span().start());
    if (cue == null) {
      return;
    }
    Passage text = line.passage();
    if (line.is(DramaLexer.CUE)) {
      retouch.mark(line.span().part(0, 1), "", "");
      text = line.after(1);
    }
    values.brackets(text);
    cue.brackets().forEach(this::delivery);
  }

  private void delivery(Name word) {
    DELIVERY.stream()
        .map(lexicon -> lexicon.find(word.text()))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(entry -> words.word(entry, word.span()));
  }

  private void transition(Line line) {
    retouch.mark(line.span().part(0, 1), "", " ");
    Transition transition = typed.transitions().get(line.span().start());
    Passage text = TransitionReader.withoutColon(line.after(1));
    if (transition != null && !text.isEmpty()) {
      words.word(transition.cut(), text.span());
    }
  }
}
