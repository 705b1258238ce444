package dramac.export;

import dramac.run.Outcome;
import org.jspecify.annotations.Nullable;

/// What became of a task, in a word and a reason.
record Verdict(String word, String reason) {
  static Verdict of(@Nullable Outcome outcome) {
    return switch (outcome) {
      case null -> new Verdict("waiting", "");
      case Outcome.Done _ -> new Verdict("made", "");
      case Outcome.Reused _ -> new Verdict("reused", "");
      case Outcome.Failed failed -> new Verdict("failed", failed.failure().why());
      case Outcome.Unknown unknown -> new Verdict("unknown", unknown.why());
      case Outcome.Skipped skipped -> new Verdict("skipped", "needs " + skipped.cause());
      case Outcome.Held held -> new Verdict("held", held.why());
    };
  }
}
