package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.syntax.antlr.DramaLexer;
import dramac.tree.Action;
import dramac.tree.Keyword;
import dramac.tree.Moment;
import dramac.tree.Note;
import dramac.tree.Place;
import dramac.tree.Scene;
import dramac.tree.Text;
import dramac.tree.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the lines of one scene into moments: speeches and actions are grouped here.
final class SceneReader {
  private final Findings findings;
  private final Notes notes;
  private final DirectiveReader directives;
  private final TransitionReader transitions;
  private final MistypedKey mistyped;
  private final ForeignMarks foreign;
  private final CapitalTransition capitals;
  private final List<Moment> moments = new ArrayList<>();
  private final List<Text> action = new ArrayList<>();
  private @Nullable SpeechReader speech;
  private @Nullable Line above;
  private @Nullable Entry below;

  SceneReader(Findings findings, Notes notes) {
    this.findings = findings;
    this.notes = notes;
    this.directives = new DirectiveReader(findings, Place.SCENE);
    this.transitions = new TransitionReader(findings);
    this.mistyped = new MistypedKey(findings, Place.SCENE);
    this.foreign = new ForeignMarks(findings);
    this.capitals = new CapitalTransition(findings);
  }

  Scene read(Line headingLine, List<Entry> entries) {
    Scene.Heading heading = new HeadingReader(findings).read(headingLine);
    Span end = headingLine.span();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      below = i + 1 < entries.size() ? entries.get(i + 1) : null;
      take(entry);
      above = entry.more().isEmpty() ? entry.line() : entry.more().getLast();
      end = entry.line().isBlank() ? end : entry.span();
    }
    close();
    if (moments.stream().allMatch(Note.class::isInstance)) {
      findings.saying(SyntaxCodes.EMPTY_PART, "scene", headingLine.span()).label();
    }
    return new Scene(heading, moments, headingLine.span().to(end));
  }

  private void take(Entry entry) {
    Line line = entry.line();
    switch (entry.kind()) {
      case DramaLexer.BLANK -> close();
      case DramaLexer.TEXT -> text(line);
      case DramaLexer.PAREN -> paren(line);
      case DramaLexer.KEY, DramaLexer.LOOK -> key(entry);
      case DramaLexer.CUE -> cue(line);
      case DramaLexer.CUE_CAPS -> {
        if (saysSomething() || !isForeign(line)) {
          cue(line);
        }
      }
      case DramaLexer.FORCED -> {
        closeSpeech();
        act(line.after(1));
      }
      case DramaLexer.TRANSITION -> {
        close();
        moments.add(transitions.read(line));
      }
      case DramaLexer.CONT -> {
        StrayLines.continuation(findings, line, above);
        unreadable(line.span());
      }
      default -> {
        close();
        moments.add(notes.read(line).map(Moment.class::cast).orElse(new Unreadable(line.span())));
      }
    }
  }

  private void cue(Line line) {
    close();
    speech = new SpeechReader(findings, line);
  }

  private boolean saysSomething() {
    return below != null && below.is(DramaLexer.TEXT, DramaLexer.PAREN);
  }

  private boolean isForeign(Line line) {
    Optional<Moment> transition = capitals.read(line);
    if (transition.isPresent()) {
      close();
      moments.add(transition.get());
    }
    return transition.isPresent();
  }

  private void text(Line line) {
    Optional<Moment> transition = transitions.foreign(line);
    if (transition.isPresent()) {
      close();
      moments.add(transition.get());
      return;
    }
    if (speech == null && isForeign(line)) {
      return;
    }
    if (speech == null && mistyped.find(line)) {
      unreadable(line.span());
      return;
    }
    if (speech != null && MistypedLanguage.find(line, findings)) {
      return;
    }
    Optional<Passage> words = foreign.read(line);
    if (words.isEmpty()) {
      unreadable(line.span());
    } else if (speech != null) {
      speech.say(words.get());
    } else {
      act(words.get());
    }
  }

  private void act(Passage words) {
    if (!words.isEmpty()) {
      action.add(words.emphasised());
    }
  }

  private void paren(Line line) {
    if (speech != null) {
      speech.acting(line);
      return;
    }
    findings.saying(SyntaxCodes.STRAY_LINE, "paren", line.span()).label().help("help");
    unreadable(line.span());
  }

  private void key(Entry entry) {
    Passage key = DirectiveReader.keyOf(entry.line().passage());
    if (speech != null && entry.is(DramaLexer.KEY) && DirectiveReader.isLanguage(key)) {
      speech.translate(key, entry);
      return;
    }
    if (speech != null) {
      boolean known = entry.is(DramaLexer.LOOK) || Keyword.of(key.raw()).isPresent();
      if (!known) {
        DirectiveReader.unknown(findings, key);
        return;
      }
      inSpeech(key, entry.line());
    }
    close();
    moments.add(
        directives.read(entry).map(Moment.class::cast).orElse(new Unreadable(entry.span())));
  }

  private void inSpeech(Passage key, Line line) {
    findings
        .at(SyntaxCodes.DIRECTIVE_IN_SPEECH, key.span(), key.raw())
        .label()
        .safeFix("fix", List.of(Edit.insert(line.span().file(), line.span().start(), "\n")))
        .help("help");
  }

  /// A line with an error: what goes on around it goes on.
  private void unreadable(Span span) {
    if (speech == null) {
      closeAction();
      moments.add(new Unreadable(span));
    }
  }

  private void close() {
    closeSpeech();
    closeAction();
  }

  private void closeSpeech() {
    if (speech != null) {
      moments.add(speech.speech());
      speech = null;
    }
  }

  private void closeAction() {
    if (!action.isEmpty()) {
      Span span = action.getFirst().span().to(action.getLast().span());
      moments.add(new Action(action, span));
      action.clear();
    }
  }
}
