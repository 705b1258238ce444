package dramac.rules.voice;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.story.Languages;
import dramac.story.Line;
import dramac.story.Seconds;
import dramac.story.Story;
import dramac.story.SubtitleLimits;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/// A sentence that one screen of subtitles does not hold, or that is gone before it is read. Longer
/// speeches are shown sentence by sentence, so only a sentence can be too long.
public final class SubtitleFit implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.V, 405, "subtitle-fit");
  private static final Pattern SENTENCE = Pattern.compile("[^。！？!?…；.]+(?:[。！？!?…；]+|\\.+)?");
  private static final double NARROW = 0.55;
  private static final int LATIN_PER_SECOND = 20;
  private static final int HAN_PER_SECOND = 9;

  /// A cue stays a little longer than its voice.
  private static final Duration STAYS = Duration.ofMillis(250);

  private final SubtitleLimits limits;

  public SubtitleFit(SubtitleLimits limits) {
    this.limits = limits;
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    List<String> read =
        story.series().languages().all().stream()
            .filter(language -> language.use() == Languages.Use.SUBTITLES)
            .map(Languages.Language::tag)
            .toList();
    story
        .scenes()
        .flatMap(scene -> scene.lines())
        .forEach(
            line -> {
              line.phrases().forEach(phrase -> sizes(phrase, findings));
              read.forEach(tag -> speed(line, tag, findings));
            });
  }

  private void sizes(Line.Phrase phrase, Findings findings) {
    phrase
        .words()
        .forEach(
            (tag, words) -> {
              if (width(words) > most(words)) {
                Span place = phrase.places().getOrDefault(tag, phrase.span());
                SENTENCE.matcher(words).results().forEach(m -> size(m.group(), place, findings));
              }
            });
  }

  private void size(String words, Span place, Findings findings) {
    String sentence = words.strip();
    int most = most(sentence);
    int size = (int) Math.ceil(width(sentence));
    if (size > most) {
      int at = place.text().indexOf(sentence);
      Span span = at < 0 ? place : place.part(at, at + sentence.length());
      String kind = isHan(sentence) ? "han" : "latin";
      findings.saying(CODE, kind, span, size, most).label(limits.lines()).help("shorter");
    }
  }

  /// Only where nobody says the words: who hears a language need not read it.
  private static void speed(Line line, String tag, Findings findings) {
    String text = line.text(tag).orElse("").strip();
    Duration shown = line.length().plus(STAYS);
    int rate = (int) Math.ceil(width(text) * 1_000 / shown.toMillis());
    int most = isHan(text) ? HAN_PER_SECOND : LATIN_PER_SECOND;
    if (rate > most && !tag.equals(line.language())) {
      Line.Phrase first = line.phrases().getFirst();
      findings
          .saying(CODE, "fast", first.places().getOrDefault(tag, first.span()), rate, most)
          .label(Seconds.of(shown))
          .related(first.span(), "said")
          .help("shorter");
    }
  }

  private int most(String text) {
    return limits.lines() * (isHan(text) ? limits.han() : limits.latin());
  }

  private static boolean isHan(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isIdeographic(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  /// In letters, or in Han signs, beside which a letter is narrow.
  private static double width(String text) {
    if (!isHan(text)) {
      return text.length();
    }
    int narrow = 0;
    for (int at = 0; at < text.length(); at++) {
      narrow += text.charAt(at) < 0x2E80 ? 1 : 0;
    }
    return text.length() - narrow * (1 - NARROW);
  }
}
