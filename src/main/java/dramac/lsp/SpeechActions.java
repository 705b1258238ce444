package dramac.lsp;

import dramac.source.Edit;
import dramac.source.Span;
import dramac.story.Languages;
import dramac.syntax.PastedLine;
import dramac.tree.Action;
import dramac.tree.Episode;
import dramac.tree.Moment;
import dramac.tree.Scene;
import dramac.tree.Speech;
import dramac.tree.Text;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;

/// Dialogue pasted from elsewhere becomes speeches; speeches get the translations they lack.
record SpeechActions(View view, Proposals proposals) {
  private static final int LONGEST_NAME = 24;

  void propose(int start, int end) {
    List<Edit> pasted = new ArrayList<>();
    List<Edit> missing = new ArrayList<>();
    for (Episode episode : view.script().episodes()) {
      for (Scene scene : episode.scenes()) {
        for (Moment moment : scene.moments()) {
          if (moment.span().start() <= end && moment.span().end() >= start) {
            if (moment instanceof Action action) {
              action.lines().forEach(line -> pasted(line, start, end, pasted));
            } else if (moment instanceof Speech speech) {
              missing(speech, missing);
            }
          }
        }
      }
    }
    if (!pasted.isEmpty()) {
      proposals.propose("paste", CodeActionKind.RefactorRewrite, pasted);
    }
    if (!missing.isEmpty()) {
      proposals.propose("translate", CodeActionKind.RefactorRewrite, missing);
    }
  }

  /// `林晚（哽咽）：你骗了我` as a cue and its words.
  private static void pasted(Text line, int start, int end, List<Edit> edits) {
    Span span = line.span();
    if (span.start() <= end && span.end() >= start) {
      PastedLine.read(span)
          .filter(pasted -> isName(pasted.name()) && !pasted.said().isEmpty())
          .ifPresent(pasted -> edits.addAll(pasted.speech()));
    }
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST_NAME
        && text.chars().noneMatch(c -> "。！？，,.!?“”\"".indexOf(c) >= 0);
  }

  private void missing(Speech speech, List<Edit> edits) {
    boolean spoken = speech.parts().stream().anyMatch(Speech.Spoken.class::isInstance);
    if (!spoken) {
      return;
    }
    Languages languages = view.story().series().languages();
    List<String> there = new ArrayList<>(List.of(languages.primary().tag()));
    int end = speech.cue().span().end();
    for (Speech.Part part : speech.parts()) {
      end = Math.max(end, part.span().end());
      if (part instanceof Speech.Spoken) {
        there.subList(1, there.size()).clear();
      } else if (part instanceof Speech.Translation translation) {
        there.add(languages.full(translation.language().text()));
      }
    }
    StringBuilder lines = new StringBuilder();
    for (Languages.Language language : languages.all()) {
      if (!there.contains(language.tag())) {
        lines.append('\n').append(LineChoices.shortest(language.tag(), languages)).append(": ");
      }
    }
    if (!lines.isEmpty()) {
      edits.add(Edit.insert(speech.span().file(), end, lines.toString()));
    }
  }
}
