package dramac.rules.picture;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.story.Series;
import dramac.story.Story;
import dramac.story.Told;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that asks the picture for another shape, resolution or rate than the series has.
public final class FormatConflict implements Rule<Story> {
  private static final Code CODE = Code.error(Family.G, 502, "format-conflict");
  private static final String AFTER_NUMBER = " :：xX×*比.pPiIkKfFＫＰ帧bB";

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    for (Told told : story.told()) {
      if (told.kind() == Told.Kind.SEEN && mayMeasure(told.span())) {
        check(told.span(), story.series(), findings);
      }
    }
  }

  /// A number with a sign after it that a measure may have: most texts are passed over here.
  private static boolean mayMeasure(Span text) {
    String file = text.file().text();
    for (int at = text.start(); at + 1 < text.end(); at++) {
      if (Character.isDigit(file.charAt(at)) && AFTER_NUMBER.indexOf(file.charAt(at + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void check(Span text, Series series, Findings findings) {
    String folded = Fold.of(text.text());
    for (Measure measure : Measure.values()) {
      Matcher found = measure.in(folded);
      while (found.find()) {
        Phrase part = new Phrase(text, found.start(), found.end()).part();
        if (measure.differs(found, folded.substring(part.start(), part.end()), series.format())) {
          report(Around.of(text, folded, found), measure.of(series.format()), series, findings);
        }
      }
    }
  }

  private static void report(Phrase phrase, String format, Series series, Findings findings) {
    Span span = phrase.span();
    Finding finding = findings.at(CODE, span, span.text(), format).label();
    series.formatPlace().ifPresent(place -> finding.related(place, "format"));
    finding.help("once");
    phrase.cut().ifPresent(cut -> finding.unsafeFix("fix", List.of(cut), span.text()));
  }

  /// The words around a measure that say no more than it.
  private static final class Around {
    private static final Pattern BEFORE =
        Pattern.compile("(?:(?:in|at) |(?:" + Measure.WORDS + ") ?)$");
    private static final Pattern AFTER =
        Pattern.compile("(?: ?(?:" + Measure.WORDS + "))*(?: for [^,;.，。；|]*[^,;.，。；|\\s])?");

    static Phrase of(Span text, String folded, Matcher found) {
      Matcher before = BEFORE.matcher(folded).region(0, found.start());
      Matcher after = AFTER.matcher(folded).region(found.end(), folded.length());
      return new Phrase(
          text,
          before.find() ? before.start() : found.start(),
          after.lookingAt() ? after.end() : found.end());
    }
  }
}
