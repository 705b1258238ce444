package dramac.tree;

import dramac.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Words of the writer: `plain` is what is spoken or shown, with emphasis marks and escapes gone
/// and continuation lines joined. `span` is all of it as typed; `runs` lead back from `plain`, in
/// order.
/// A `\` before a letter stays in `plain`: if a character's name follows it there, the writer wants
/// that name left alone, and [#cut] takes the `\` out.
public record Text(String plain, List<Run> runs, List<Emphasis> emphases, Span span)
    implements Value {

  /// A stretch of `plain` that begins at `at` and stands in the file exactly so.
  public record Run(int at, Span span) {
    int end() {
      return at + span.length();
    }
  }

  /// A stretch of `plain` the writer wants heard, half open.
  public record Emphasis(Style style, int start, int end) {}

  public enum Style {
    EMPHASIS,
    STRONG,
    UNDERLINE
  }

  public Text {
    runs = List.copyOf(runs);
    emphases = List.copyOf(emphases);
  }

  /// A text that stands in the file as it is meant.
  public static Text of(Span span) {
    return new Text(span.text(), List.of(new Run(0, span)), List.of(), span);
  }

  public boolean isEmpty() {
    return plain.isEmpty();
  }

  /// Where the stretch of `plain` from `start` to `end` stands in the file. A stretch over a
  /// continuation covers all between.
  public Span spanOf(int start, int end) {
    Span from = span.head();
    Span to = span.head();
    for (Run run : runs) {
      if (run.at() <= start) {
        from =
            run.span().part(Math.min(start - run.at(), run.span().length()), run.span().length());
      }
      if (run.at() < end) {
        to = run.span().part(0, Math.min(end - run.at(), run.span().length()));
      }
    }
    return from.head().to(to.tail());
  }

  /// The part from `start` to `end` of `plain`.
  public Text part(int start, int end) {
    List<Run> kept = new ArrayList<>();
    for (Run run : runs) {
      int from = Math.max(run.at(), start);
      int to = Math.min(run.end(), end);
      if (from < to) {
        kept.add(new Run(from - start, run.span().part(from - run.at(), to - run.at())));
      }
    }
    List<Emphasis> heard = new ArrayList<>();
    for (Emphasis emphasis : emphases) {
      int from = Math.max(emphasis.start(), start);
      int to = Math.min(emphasis.end(), end);
      if (from < to) {
        heard.add(new Emphasis(emphasis.style(), from - start, to - start));
      }
    }
    return new Text(plain.substring(start, end), kept, heard, spanOf(start, end));
  }

  /// This text without the stretch of `plain` from `start` to `end`.
  public Text cut(int start, int end) {
    Text before = part(0, start);
    Text after = part(end, plain.length());
    List<Run> kept = new ArrayList<>(before.runs);
    after.runs.forEach(run -> kept.add(new Run(run.at() + start, run.span())));
    List<Emphasis> heard = new ArrayList<>(before.emphases);
    after.emphases.forEach(
        e -> heard.add(new Emphasis(e.style(), e.start() + start, e.end() + start)));
    return new Text(before.plain + after.plain, kept, heard, span);
  }
}
