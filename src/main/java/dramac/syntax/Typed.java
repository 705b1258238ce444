package dramac.syntax;

import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.tree.Action;
import dramac.tree.Directive;
import dramac.tree.Directives;
import dramac.tree.Episode;
import dramac.tree.Moment;
import dramac.tree.Note;
import dramac.tree.Scene;
import dramac.tree.Script;
import dramac.tree.Sheet;
import dramac.tree.Speech;
import dramac.tree.Transition;
import dramac.tree.Unreadable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;

/// A file as typed beside the screenplay read from it: what each line came to be, by its start.
/// Lines with an error came to nothing.
///
/// @param tokens all of the file, blanks and comments too
/// @param entries the same without comments, continuations with the directive above them
record Typed(
    List<Token> tokens,
    List<Entry> entries,
    Map<Integer, Directive> directives,
    Map<Integer, Speech.Translation> translations,
    Map<Integer, Speech.Cue> cues,
    Map<Integer, Scene.Heading> headings,
    Map<Integer, Transition> transitions) {

  static Typed of(SourceFile file, Findings findings) {
    TreeBuilder builder = new TreeBuilder(file, findings);
    Script script = builder.build();
    Typed typed =
        new Typed(
            builder.tokens(),
            Entry.group(builder.lines()),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>());
    typed.put(script.header());
    script.sheets().stream().map(Sheet::directives).forEach(typed::put);
    for (Episode episode : script.episodes()) {
      typed.put(episode.head());
      episode.scenes().forEach(typed::put);
    }
    return typed;
  }

  private void put(Directives some) {
    some.all().forEach(this::put);
  }

  private void put(Directive directive) {
    directives.put(directive.span().start(), directive);
  }

  private void put(Scene scene) {
    headings.put(scene.heading().span().start(), scene.heading());
    for (Moment moment : scene.moments()) {
      switch (moment) {
        case Directive directive -> put(directive);
        case Speech speech -> put(speech);
        case Transition transition -> transitions.put(transition.span().start(), transition);
        case Action _, Note _, Unreadable _ -> {}
      }
    }
  }

  private void put(Speech speech) {
    cues.put(speech.cue().span().start(), speech.cue());
    for (Speech.Part part : speech.parts()) {
      if (part instanceof Speech.Translation translation) {
        translations.put(translation.span().start(), translation);
      }
    }
  }
}
