package dramac.rules.picture;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.story.Banned;
import dramac.story.Story;
import dramac.story.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A term the project bans stands where a viewer would see, hear or read it.
public final class BannedTerm implements Rule<Story> {
  private static final Code CODE = Code.error(Family.G, 506, "banned-term");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    Map<Character, List<Term>> terms = terms(story.series().banned());
    if (!terms.isEmpty()) {
      story.told().forEach(told -> check(told, terms, findings));
    }
  }

  /// A term as it is searched for.
  private record Term(String folded, Banned banned) {
    boolean standsAt(String text, int at) {
      int end = at + folded.length();
      return text.startsWith(folded, at) && !joins(text, at - 1, at) && !joins(text, end - 1, end);
    }

    /// Whether one word goes on from one place to the next.
    private static boolean joins(String text, int before, int after) {
      return before >= 0
          && after < text.length()
          && Fold.isWordSign(text.charAt(before))
          && Fold.isWordSign(text.charAt(after));
    }
  }

  private static Map<Character, List<Term>> terms(List<Banned> banned) {
    Map<Character, List<Term>> terms = new HashMap<>();
    for (Banned each : banned) {
      String folded = Fold.of(each.term());
      if (!folded.isEmpty()) {
        terms
            .computeIfAbsent(folded.charAt(0), first -> new ArrayList<>())
            .add(new Term(folded, each));
      }
    }
    return terms;
  }

  private static void check(Told told, Map<Character, List<Term>> terms, Findings findings) {
    String folded = Fold.of(told.span().text());
    for (int at = 0; at < folded.length(); at++) {
      for (Term term : terms.getOrDefault(folded.charAt(at), List.of())) {
        if (term.standsAt(folded, at)) {
          Span span = told.span().part(at, at + term.folded.length());
          findings
              .at(CODE, span, span.text())
              .label()
              .related(term.banned.place(), "banned")
              .help(
                  switch (told.kind()) {
                    case SEEN -> "seen";
                    case HEARD -> "heard";
                    case READ -> "read";
                  });
        }
      }
    }
  }
}
