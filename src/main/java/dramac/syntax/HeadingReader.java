package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.source.Severity;
import dramac.tree.DayTime;
import dramac.tree.Name;
import dramac.tree.Names;
import dramac.tree.Scene;
import dramac.tree.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `EXT. 恒远广场 | HENGYUAN PLAZA - NIGHT`.
final class HeadingReader {
  private static final Pattern PREFIX =
      Pattern.compile(
          "(int\\.?/ext|ext\\.?/int|i/e|int|ext|est|内外景|内景|外景)\\.?|\\.", Pattern.CASE_INSENSITIVE);
  private static final Pattern DASH = Pattern.compile("\\s-\\s+|\\s-$|\\s*[—－]+\\s*");
  private static final Pattern NUMBER = Pattern.compile("#[^#]*#$");

  private final Findings findings;
  private final NameReader names;

  HeadingReader(Findings findings) {
    this.findings = findings;
    this.names = new NameReader(findings);
  }

  Scene.Heading read(Line line) {
    Passage text = withoutNumber(line.passage());
    int start = prefixEnd(text);
    Passage first = text.part(0, start);
    checkCase(first);
    int dash = -1;
    int after = text.length();
    Matcher dashes = DASH.matcher(blanksAsSpaces(text.raw()));
    for (int from = start; from <= text.length() && dashes.find(from); from = dashes.end()) {
      dash = dashes.start();
      after = dashes.end();
    }
    Passage place = text.part(start, dash < 0 ? text.length() : dash);
    Passage time = text.part(after, text.length());
    if (place.isEmpty()) {
      findings
          .saying(SyntaxCodes.SCENE_HEADING, "place", line.span())
          .severity(Severity.ERROR)
          .label();
    }
    Names places = names.names(place);
    return new Scene.Heading(setting(first), places, dayTime(line, time), typed(time), line.span());
  }

  /// How long the `INT.` of a heading is.
  static int prefixEnd(Passage heading) {
    Matcher prefix = PREFIX.matcher(heading.narrow());
    return prefix.lookingAt() ? prefix.end() : 0;
  }

  private static @Nullable Name typed(Passage time) {
    return time.isEmpty() ? null : time.name();
  }

  private @Nullable DayTime dayTime(Line line, Passage time) {
    if (time.isEmpty()) {
      findings.saying(SyntaxCodes.SCENE_HEADING, "time", line.span()).label().help("help");
      return null;
    }
    Optional<DayTime> known = DayTime.of(time.raw());
    if (known.isEmpty()) {
      List<String> words =
          Arrays.stream(DayTime.values()).flatMap(entry -> entry.words().stream()).toList();
      var finding =
          findings.saying(SyntaxCodes.SCENE_HEADING, "unknown", time.span(), time.raw()).label();
      Near.of(time.raw(), words)
          .ifPresent(
              word ->
                  finding.safeFix(
                      "fix", List.of(Edit.replace(time.span(), word)), time.raw(), word));
      finding.help("help");
    }
    return known.orElse(null);
  }

  private void checkCase(Passage first) {
    String upper = first.raw().toUpperCase(Locale.ROOT);
    if (!upper.equals(first.raw())) {
      findings
          .saying(SyntaxCodes.SCENE_HEADING, "case", first.span(), first.raw())
          .label(upper)
          .safeFix("fix", List.of(Edit.replace(first.span(), upper)), first.raw(), upper);
    }
  }

  /// Scene numbers of other formats; ids are given by the compiler here.
  private Passage withoutNumber(Passage text) {
    Matcher number = NUMBER.matcher(text.narrow());
    if (!number.find()) {
      return text;
    }
    Passage mark = text.part(number.start(), text.length());
    findings
        .saying(SyntaxCodes.FOREIGN_MARK, "number", mark.span(), mark.raw())
        .label()
        .safeFix("fix", List.of(Edit.delete(mark.span())), mark.raw());
    return text.part(0, number.start());
  }

  private static String blanksAsSpaces(String raw) {
    return raw.replace('\u3000', ' ').replace('\u00a0', ' ');
  }

  private static Setting setting(Passage first) {
    String word = first.narrow().toUpperCase(Locale.ROOT).replace(".", "");
    return switch (word) {
      case "INT", "内景" -> Setting.INTERIOR;
      case "EXT", "外景" -> Setting.EXTERIOR;
      case "EST" -> Setting.ESTABLISHING;
      case "" -> Setting.UNSAID;
      default -> Setting.BOTH;
    };
  }
}
