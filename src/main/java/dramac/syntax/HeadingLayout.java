package dramac.syntax;

import dramac.source.Span;
import dramac.syntax.antlr.DramaLexer;
import dramac.tree.HeadingWord;
import dramac.tree.Scene;
import dramac.tree.Setting;
import java.util.Locale;
import java.util.OptionalInt;

/// Lays out `#` lines and scene headings: capitals, the blanks about their parts, and the words in
/// the language a style asks for.
final class HeadingLayout {
  private final Retouch retouch;
  private final Wordlist words;
  private final ValueLayout values;

  HeadingLayout(Retouch retouch, Wordlist words) {
    this.retouch = retouch;
    this.words = words;
    this.values = new ValueLayout(retouch, words);
  }

  void block(Line line) {
    Passage text = line.passage();
    retouch.mark(text.part(0, 1).span(), "", " ");
    Passage body = text.part(1, text.length());
    if (line.is(DramaLexer.EPISODE)) {
      episode(body);
      return;
    }
    int end = 0;
    while (end < body.length() && !Passage.isBlank(body.raw().charAt(end))) {
      end++;
    }
    Passage word = body.part(0, end);
    HeadingWord opens =
        switch (line.kind()) {
          case DramaLexer.CHARACTER -> HeadingWord.CHARACTER;
          case DramaLexer.SET -> HeadingWord.SET;
          default -> HeadingWord.PROP;
        };
    keyword(word.span(), opens);
    retouch.after(word.span().end(), " ");
    values.bars(body.part(end, body.length()));
  }

  private void keyword(Span span, HeadingWord opens) {
    if (words.changes(span.text())) {
      words.word(opens, span);
    } else {
      retouch.narrowed(span, span.text().toUpperCase(Locale.ROOT));
    }
  }

  private void episode(Passage body) {
    int bar = body.find("|", 0);
    Passage numbered = body.part(0, bar < 0 ? body.length() : bar);
    boolean chinese = numbered.raw().startsWith("第");
    int close = numbered.raw().indexOf('集');
    Passage number =
        chinese ? numbered.part(1, close) : numbered.part("EPISODE".length(), numbered.length());
    values.bars(body);
    OptionalInt read = ChineseNumber.read(number.narrow().replace(" ", ""));
    boolean ends = !chinese || close + 1 == numbered.length();
    boolean plain = ends && read.isPresent() && number.narrow().indexOf(' ') < 0;
    Span all = chinese ? numbered.part(0, close + 1).span() : numbered.span();
    if (plain && words.changes(chinese ? "第" : "EPISODE")) {
      retouch.word(
          all, chinese ? "EPISODE " + read.getAsInt() : "第" + Retouch.narrow(number.raw()) + "集");
    } else if (chinese) {
      retouch.gap(all.start() + 1, number.span().start(), "");
      retouch.gap(number.span().end(), all.end() - 1, "");
      retouch.narrowed(number.span());
    } else {
      Span word = numbered.part(0, "EPISODE".length()).span();
      retouch.narrowed(word, word.text().toUpperCase(Locale.ROOT));
      retouch.after(word.end(), " ");
      retouch.narrowed(number.span());
    }
  }

  void scene(Scene.Heading heading, Passage text) {
    int end = HeadingReader.prefixEnd(text);
    Span prefix = text.part(0, end).span();
    Span place = heading.place().span();
    boolean dot = heading.setting() == Setting.UNSAID;
    boolean chinese = Wordlist.hasHan(prefix.text());
    if (!dot && words.changes(prefix.text()) && heading.setting() != Setting.ESTABLISHING) {
      words.prefix(heading.setting(), prefix);
      retouch.gap(prefix.end(), place.start(), " ");
    } else if (!dot) {
      retouch.narrowed(prefix, prefix.text().toUpperCase(Locale.ROOT));
      if (!chinese || place.start() > prefix.end()) {
        retouch.gap(prefix.end(), place.start(), " ");
      }
    }
    if (heading.place().isEmpty()) {
      return;
    }
    values.bars(Passage.of(place));
    if (heading.timeText() != null) {
      Span time = heading.timeText().span();
      dash(place, time);
      if (heading.time() != null) {
        words.word(heading.time(), time);
      }
    }
  }

  /// A `-` needs its blanks; about other dashes they are the writer's.
  private void dash(Span place, Span time) {
    Span between = place.tail().to(time.head());
    Span typed = Passage.of(between).trim().span();
    if (typed.text().equals("-") || typed.text().equals("－")) {
      retouch.dash(typed);
    }
  }
}
