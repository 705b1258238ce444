package dramac.syntax;

import dramac.source.Span;
import dramac.tree.Answer;
import dramac.tree.Emotion;
import dramac.tree.LanguageRole;
import dramac.tree.Mood;
import dramac.tree.Name;
import dramac.tree.Names;
import dramac.tree.Pacing;
import dramac.tree.Text;
import dramac.tree.Value;
import java.util.List;

/// Lays out what stands after a directive's colon: the blanks about its marks, and the words of
/// fixed lists. Texts and names stay as typed.
final class ValueLayout {
  private static final String ONE = " ";
  private static final String NONE = "";

  private final Retouch retouch;
  private final Wordlist words;

  ValueLayout(Retouch retouch, Wordlist words) {
    this.retouch = retouch;
    this.words = words;
  }

  void lay(Value value, Passage text) {
    switch (value) {
      case Text _, Name _, Value.Broken _ -> {}
      case Names _, Value.Bitext _ -> bars(text);
      case Value.Items _ -> commas(text);
      case Value.Extras _ -> {
        commas(text);
        bars(text);
      }
      case Value.Languages _ -> languages(text);
      case Value.Format _ -> {
        commas(text);
        text.split(",").forEach(part -> retouch.narrowed(part.span()));
      }
      case Value.Fields _ -> fields(text, ";");
      case Value.Wearing _ -> fields(text, ",");
      case Value.LookText look -> look(look, text);
      case Value.Voices _ -> voices(text);
      case Value.Seed seed -> retouch.narrowed(seed.span());
      case Value.Length length -> retouch.narrowed(length.span());
      case Value.RoleWord role -> words.word(role.role(), role.span());
      case Value.Answer answer -> words.word(answer.yes() ? Answer.YES : Answer.NO, answer.span());
      case Value.Beat _ -> beat(text);
      case Value.Framing framing -> framing(framing, text);
      case Value.Unlock unlock -> {
        commas(text);
        retouch.gap(unlock.who().span().end(), unlock.keys().getFirst().span().start(), ONE);
      }
      case Value.Music music -> music(music, text);
      case Pacing pacing -> pacing(pacing, text);
    }
  }

  /// The blanks about each `|` between alternatives.
  void bars(Passage text) {
    marks(text, "|", ONE, ONE);
  }

  private void commas(Passage text) {
    marks(text, ",", NONE, ONE);
  }

  private void marks(Passage text, String mark, String before, String after) {
    for (int at = text.find(mark, 0); at >= 0; at = text.find(mark, at + 1)) {
      retouch.mark(sign(text, at), before, after);
    }
  }

  private void equals(Passage part) {
    int at = part.find("=", 0);
    if (at >= 0) {
      retouch.mark(sign(part, at), ONE, ONE);
    }
  }

  /// A list in brackets after a name: the blanks before and within, and its commas.
  void brackets(Passage text) {
    int open = text.find("(", 0);
    int close = open < 0 ? -1 : text.find(")", open);
    if (close < 0) {
      return;
    }
    retouch.mark(sign(text, open), open == 0 ? NONE : ONE, NONE);
    commas(text.part(open + 1, close));
    Span end = sign(text, close);
    retouch.narrowed(end);
    retouch.before(end.start(), NONE);
  }

  private void fields(Passage text, String mark) {
    marks(text, mark, NONE, ONE);
    text.split(mark).forEach(this::equals);
  }

  private void languages(Passage text) {
    commas(text);
    for (Passage part : text.split(",")) {
      brackets(part);
      int open = part.find("(", 0);
      int close = open < 0 ? -1 : part.find(")", open);
      if (close > 0) {
        words.word(LanguageRole.LEXICON, part.part(open + 1, close));
      }
    }
  }

  private void look(Value.LookText look, Passage text) {
    if (look.reference() != null) {
      Passage last = text.split(";").getLast();
      int mark = -1;
      for (int at = text.find(";", 0); at >= 0; at = text.find(";", at + 1)) {
        mark = at;
      }
      retouch.mark(sign(text, mark), NONE, ONE);
      equals(last);
    }
  }

  private void voices(Passage text) {
    commas(text);
    for (Passage part : text.split(",")) {
      int end = 0;
      while (end < part.length() && !Passage.isBlank(part.raw().charAt(end))) {
        end++;
      }
      Passage head = part.part(0, end);
      Passage rest = part.part(end, part.length());
      if (!head.isEmpty() && !rest.isEmpty()) {
        retouch.gap(head.span().end(), rest.span().start(), ONE);
      }
    }
  }

  private void beat(Passage text) {
    Arrow arrow = Arrow.in(text);
    if (arrow == null) {
      words.word(Emotion.LEXICON, text);
      return;
    }
    words.word(Emotion.LEXICON, text.part(0, arrow.start()));
    words.word(Emotion.LEXICON, text.part(arrow.end(), text.length()));
    retouch.mark(text.part(arrow.start(), arrow.end()).span(), ONE, ONE);
  }

  private void music(Value.Music music, Passage text) {
    if (music.mood() == null) {
      words.word(Answer.NONE, text.span());
      return;
    }
    int percent = ValueReader.volumeStart(text);
    Passage mood = text.part(0, percent);
    Passage volume = text.part(percent, text.length());
    words.word(Mood.LEXICON, mood);
    if (!volume.isEmpty()) {
      retouch.gap(mood.span().end(), volume.span().start(), ONE);
      retouch.narrowed(volume.span());
    }
  }

  /// Before the end of the camera a `;` is text.
  private void framing(Value.Framing framing, Passage text) {
    if (framing.length() != null) {
      retouch.narrowed(framing.length().span());
    }
    int end = framing.camera().span().end();
    for (int at = text.find(";", 0); at >= 0; at = text.find(";", at + 1)) {
      Span mark = sign(text, at);
      if (mark.start() >= end) {
        retouch.mark(mark, NONE, ONE);
        int next = text.find(";", at + 1);
        Passage part = text.part(at + 1, next < 0 ? text.length() : next);
        int equals = part.find("=", 0);
        if (equals > 0 && part.part(0, equals).name().isCalled("with")) {
          equals(part);
          commas(part.part(equals + 1, part.length()));
        }
      }
    }
  }

  private void pacing(Pacing pacing, Passage text) {
    commas(text);
    for (Pacing.Term term : pacing.terms()) {
      switch (term) {
        case Pacing.Profile _ -> {}
        case Pacing.HookBefore below -> below(below.span(), below.limit());
        case Pacing.SceneBelow below -> below(below.span(), below.limit());
        case Pacing.TwistEvery every -> within(every.span(), List.of(every.limit()));
        case Pacing.EpisodeWithin range ->
            within(range.span(), List.of(range.least(), range.most()));
        case Pacing.ShotWithin range -> within(range.span(), List.of(range.least(), range.most()));
        case Pacing.EndOn end -> end(end);
      }
    }
  }

  private void below(Span term, Value.Length limit) {
    Passage text = Passage.of(term);
    int at = text.narrow().indexOf('<');
    retouch.mark(sign(text, at), ONE, ONE);
    retouch.narrowed(limit.span());
  }

  private void within(Span term, List<Value.Length> limits) {
    retouch.single(term);
    limits.forEach(limit -> retouch.narrowed(limit.span()));
  }

  private void end(Pacing.EndOn end) {
    retouch.single(end.span());
    String typed = end.span().text();
    int from = typed.length();
    while (from > 0 && !Passage.isBlank(typed.charAt(from - 1))) {
      from--;
    }
    Span word = end.span().part(from, typed.length());
    words.word(PacingReader.ending(end.cliffhanger()), word);
  }

  private static Span sign(Passage text, int at) {
    return text.part(at, at + 1).span();
  }
}
