package dramac.rules.voice;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.story.Episode;
import dramac.story.Event;
import dramac.story.Line;
import dramac.story.Shot;
import dramac.story.Speaker;
import dramac.story.Story;
import dramac.story.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A sign that would stand in the picture as an empty box: the subtitle font does not have it.
public final class MissingGlyph implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.V, 406, "missing-glyph");

  /// Words that are set into the picture, and where they stand.
  private record Shown(String words, Span place) {}

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    List<Shown> unusual = new ArrayList<>();
    each(
        story,
        shown -> {
          if (!isUsual(shown.words())) {
            unusual.add(shown);
          }
        });
    if (!unusual.isEmpty()) {
      Coverage coverage = Coverage.read();
      unusual.forEach(shown -> check(shown, coverage, findings));
    }
  }

  private static boolean isUsual(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (!Coverage.isUsual(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void each(Story story, Consumer<Shown> out) {
    Stream.<Speaker>concat(story.cast().stream(), story.extras().stream())
        .map(who -> new Shown(String.join(" ", who.names().alternatives()), line(who.span())))
        .forEach(out);
    for (Episode episode : story.episodes()) {
      episode
          .title()
          .ifPresent(
              title ->
                  out.accept(new Shown(String.join(" ", title.alternatives()), episode.span())));
    }
    story.shots().forEach(shot -> each(shot, out));
  }

  private static void each(Shot shot, Consumer<Shown> out) {
    for (Line line : shot.lines()) {
      for (Line.Phrase phrase : line.phrases()) {
        phrase
            .words()
            .forEach(
                (tag, words) ->
                    out.accept(new Shown(words, phrase.places().getOrDefault(tag, phrase.span()))));
      }
    }
    for (Event event : shot.events()) {
      if (event instanceof Event.Caption(_, Words words, Span span)) {
        out.accept(new Shown(String.join(" ", words.alternatives()), line(span)));
      }
    }
  }

  private static void check(Shown shown, Coverage coverage, Findings findings) {
    String words = Normalizer.normalize(shown.words(), Normalizer.Form.NFC);
    words
        .codePoints()
        .distinct()
        .filter(sign -> !Coverage.isUsual(sign) && !isUnseen(sign) && !coverage.has(sign))
        .forEach(
            sign -> {
              String text = Character.toString(sign);
              int at = shown.place().text().indexOf(text);
              Span span = at < 0 ? shown.place() : shown.place().part(at, at + text.length());
              String code = String.format(Locale.ROOT, "U+%04X", sign);
              findings.at(CODE, span, text, code).label().help("other");
            });
  }

  /// White space, joiners and selectors draw nothing by themselves.
  private static boolean isUnseen(int sign) {
    return Character.isWhitespace(sign)
        || Character.getType(sign) == Character.FORMAT
        || (sign >= 0xFE00 && sign <= 0xFE0F);
  }

  private static Span line(Span part) {
    SourceFile file = part.file();
    return file.span(part.start(), Math.max(part.end(), file.lineEnd(part.line())));
  }
}
