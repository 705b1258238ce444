package dramac.syntax;

import dramac.source.Findings;
import dramac.tree.Pacing;
import dramac.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a profile's name and terms such as `hook < 4s`.
final class PacingReader {
  private static final Pattern BELOW =
      Pattern.compile("(hook|scene)\\s*<\\s*(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern EVERY =
      Pattern.compile("twist\\s+every\\s+(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern WITHIN =
      Pattern.compile("(episode|shot)\\s+(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile("end\\s+on\\s+(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TERM =
      Pattern.compile("(hook|scene|twist|episode|shot|end)\\b.*", Pattern.CASE_INSENSITIVE);

  private static final List<String> CLIFFHANGER = List.of("cliffhanger", "悬念");
  private static final List<String> OPEN = List.of("open", "开放");

  private final Findings findings;
  private final Numbers numbers;

  PacingReader(Findings findings, Numbers numbers) {
    this.findings = findings;
    this.numbers = numbers;
  }

  Value read(Passage text) {
    List<Pacing.Term> terms = new ArrayList<>();
    for (Passage part : text.split(",")) {
      if (!part.isEmpty()) {
        term(part).ifPresent(term -> add(term, terms));
      }
    }
    return new Pacing(terms, text.span());
  }

  private void add(Pacing.Term term, List<Pacing.Term> terms) {
    for (Pacing.Term other : terms) {
      if (other.getClass() == term.getClass()) {
        findings
            .saying(SyntaxCodes.DUPLICATE, "term", term.span())
            .label()
            .related(other.span(), "first");
        return;
      }
    }
    terms.add(term);
  }

  private Optional<Pacing.Term> term(Passage part) {
    String narrow = part.narrow();
    Matcher below = BELOW.matcher(narrow);
    if (below.matches()) {
      boolean hook = narrow.charAt(0) == 'h' || narrow.charAt(0) == 'H';
      return length(
          part,
          below.start(2),
          limit ->
              hook
                  ? new Pacing.HookBefore(limit, part.span())
                  : new Pacing.SceneBelow(limit, part.span()));
    }
    Matcher every = EVERY.matcher(narrow);
    if (every.matches()) {
      return length(part, every.start(1), limit -> new Pacing.TwistEvery(limit, part.span()));
    }
    Matcher end = END.matcher(narrow);
    if (end.matches()) {
      return ending(part, end.start(1));
    }
    Matcher within = WITHIN.matcher(narrow);
    return within.matches() ? within(part, within) : profile(part, narrow);
  }

  private Optional<Pacing.Term> length(
      Passage part, int start, Function<Value.Length, Pacing.Term> make) {
    return numbers.length(part.part(start, part.length())).map(make);
  }

  private Optional<Pacing.Term> within(Passage part, Matcher within) {
    boolean episode = within.group(1).equalsIgnoreCase("episode");
    return numbers
        .range(part.part(within.start(2), part.length()))
        .map(
            range ->
                episode
                    ? new Pacing.EpisodeWithin(range.get(0), range.get(1), part.span())
                    : new Pacing.ShotWithin(range.get(0), range.get(1), part.span()));
  }

  private Optional<Pacing.Term> ending(Passage part, int start) {
    Passage word = part.part(start, part.length());
    String typed = word.name().key();
    if (!CLIFFHANGER.contains(typed) && !OPEN.contains(typed)) {
      List<String> words = Stream.concat(CLIFFHANGER.stream(), OPEN.stream()).toList();
      ValueReader.unknownWord(findings, word, words, "cliffhanger, open");
      return Optional.empty();
    }
    return Optional.of(new Pacing.EndOn(CLIFFHANGER.contains(typed), part.span()));
  }

  /// The words for how an episode ends.
  static List<String> ending(boolean cliffhanger) {
    return cliffhanger ? CLIFFHANGER : OPEN;
  }

  private Optional<Pacing.Term> profile(Passage part, String narrow) {
    if (TERM.matcher(narrow).matches() || narrow.indexOf('<') >= 0) {
      findings.saying(SyntaxCodes.BAD_VALUE, "pacing", part.span(), part.raw()).label();
      return Optional.empty();
    }
    return Optional.of(new Pacing.Profile(part.name(), part.span()));
  }
}
