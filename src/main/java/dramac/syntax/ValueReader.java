package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.tree.Answer;
import dramac.tree.Emotion;
import dramac.tree.Keyword;
import dramac.tree.Lexicon;
import dramac.tree.Mood;
import dramac.tree.Name;
import dramac.tree.Role;
import dramac.tree.Text;
import dramac.tree.Value;
import dramac.tree.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads what stands after a directive's colon. What cannot be read is reported and left out.
final class ValueReader {
  private final Findings findings;
  private final Numbers numbers;
  private final Lists lists;

  ValueReader(Findings findings) {
    this.findings = findings;
    this.numbers = new Numbers(findings);
    this.lists = new Lists(findings, numbers);
  }

  Value read(Keyword keyword, Passage text) {
    if (text.isEmpty()) {
      return new Value.Broken(text.span());
    }
    return switch (keyword) {
      case SERIES -> lists.names(text);
      case GENRE, AVOID -> lists.words(text);
      case IMPORT, REFERENCE, WITH, PROPS, EXITS, RETURNS -> lists.items(text);
      case LANGUAGES -> lists.languages(text);
      case FORMAT -> new FormatReader(findings).read(text);
      case PACING -> new PacingReader(findings, numbers).read(text);
      case STYLE, VISUAL, HOOK, CAPTION, TWIST, CLIFFHANGER -> bitext(text);
      case EXTRAS -> lists.extras(text);
      case ROLE -> role(text);
      case IS, WEARS, SOUND, LOGLINE -> text.text();
      case LOCKED -> lists.fields(text);
      case LOOK -> new Value.Broken(text.span());
      case VOICE -> lists.voices(text);
      case SEED -> numbers.seed(text);
      case REPRISE, LENGTH -> numbers.length(text).map(Value.class::cast).orElseGet(broken(text));
      case GATE -> answer(text);
      case SET -> text.name();
      case BEAT -> beat(text);
      case SHOT -> framing(text);
      case WEARING -> lists.wearing(text);
      case UNLOCK -> lists.unlock(text);
      case MUSIC -> music(text);
    };
  }

  /// The value of a `look NAME:` line.
  Value look(Name name, Passage text) {
    List<Passage> parts = text.split(";");
    Passage last = parts.getLast();
    int equals = last.find("=", 0);
    boolean hasReference =
        parts.size() > 1 && equals > 0 && last.part(0, equals).name().isCalled("ref");
    if (!hasReference) {
      return new Value.LookText(name, text.text(), null, text.span());
    }
    Passage description = text.part(0, lastMark(text));
    Name reference = last.part(equals + 1, last.length()).name();
    return new Value.LookText(name, description.text(), reference, text.span());
  }

  private static int lastMark(Passage text) {
    int last = -1;
    for (int at = text.find(";", 0); at >= 0; at = text.find(";", at + 1)) {
      last = at;
    }
    return last;
  }

  private static Supplier<Value> broken(Passage text) {
    return () -> new Value.Broken(text.span());
  }

  private Value bitext(Passage text) {
    List<Text> alternatives = text.split("|").stream().map(Passage::emphasised).toList();
    return new Value.Bitext(alternatives, text.span());
  }

  private Value role(Passage text) {
    return word(Role.LEXICON, text)
        .map(role -> (Value) new Value.RoleWord(role, text.span()))
        .orElseGet(broken(text));
  }

  private Value answer(Passage text) {
    Optional<Answer> answer = Answer.of(text.name().key()).filter(word -> word != Answer.NONE);
    if (answer.isPresent()) {
      return new Value.Answer(answer.get() == Answer.YES, text.span());
    }
    findings.saying(SyntaxCodes.BAD_VALUE, "answer", text.span(), text.raw()).label();
    return new Value.Broken(text.span());
  }

  private Value beat(Passage text) {
    Arrow arrow = Arrow.in(text);
    Passage first = arrow == null ? text : text.part(0, arrow.start());
    Optional<Emotion> before = word(Emotion.LEXICON, first);
    if (before.isEmpty()) {
      return new Value.Broken(text.span());
    }
    Emotion after = null;
    if (arrow != null) {
      after = word(Emotion.LEXICON, text.part(arrow.end(), text.length())).orElse(null);
    }
    return new Value.Beat(before.get(), after, text.span());
  }

  private Value music(Passage text) {
    if (Answer.of(text.name().key()).equals(Optional.of(Answer.NONE))) {
      return new Value.Music(null, null, text.span());
    }
    int percent = volumeStart(text);
    Passage volume = text.part(percent, text.length());
    Integer loud = volume.isEmpty() ? null : numbers.percent(volume).orElse(null);
    return word(Mood.LEXICON, text.part(0, percent))
        .map(mood -> (Value) new Value.Music(mood, loud, text.span()))
        .orElseGet(broken(text));
  }

  /// Where in `suspense 30%` the number begins, or the end.
  static int volumeStart(Passage music) {
    String narrow = music.narrow();
    int percent = narrow.length();
    while (percent > 0 && "0123456789.% ".indexOf(narrow.charAt(percent - 1)) >= 0) {
      percent--;
    }
    return percent;
  }

  private Value framing(Passage text) {
    int end = text.length();
    Value.Length length = null;
    List<Name> with = new ArrayList<>();
    for (int at = text.find(";", 0); at >= 0; at = text.find(";", at + 1)) {
      int next = text.find(";", at + 1);
      Passage part = text.part(at + 1, next < 0 ? text.length() : next);
      int equals = part.find("=", 0);
      if (equals > 0 && part.part(0, equals).name().isCalled("with")) {
        with.addAll(lists.items(part.part(equals + 1, part.length())).items());
      } else if (!part.isEmpty() && Character.isDigit(part.raw().charAt(0))) {
        length = numbers.length(part).orElse(length);
      } else if (!part.isEmpty() && end == text.length()) {
        continue;
      } else if (!part.isEmpty()) {
        findings.saying(SyntaxCodes.BAD_VALUE, "framing", part.span(), part.raw()).label();
      }
      end = Math.min(end, at);
    }
    return new Value.Framing(text.part(0, end).text(), length, with, text.span());
  }

  /// A word of a fixed list; any other is reported with the one near word.
  <E extends Worded> Optional<E> word(Lexicon<E> lexicon, Passage text) {
    Optional<E> found = lexicon.find(text.name().text());
    if (found.isEmpty()) {
      List<String> words =
          lexicon.entries().stream().flatMap(entry -> entry.words().stream()).toList();
      List<String> firsts =
          lexicon.entries().stream().map(entry -> entry.words().getFirst()).toList();
      unknownWord(findings, text, words, String.join(", ", firsts));
    }
    return found;
  }

  static void unknownWord(Findings findings, Passage text, List<String> words, String choice) {
    if (text.isEmpty()) {
      findings.saying(SyntaxCodes.BAD_VALUE, "missing", text.span(), choice).label(choice);
      return;
    }
    Optional<String> near = Near.of(text.raw(), words);
    var finding =
        findings
            .saying(SyntaxCodes.BAD_VALUE, "word", text.span(), text.raw())
            .help("help", choice);
    near.ifPresent(
        word ->
            finding
                .label(word)
                .safeFix("fix", List.of(Edit.replace(text.span(), word)), text.raw(), word));
  }
}
