package dramac.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dramac.run.Failure;
import dramac.run.Provider.Submission;
import java.util.List;
import java.util.Locale;

/// What an answer that is no success means: the word of the body first, the status second
/// (run.md 4.1; 429 may mean an empty account, 400 a refusal).
final class Verdicts {
  private static final List<String> EMPTY =
      List.of("insufficient_quota", "insufficient_balance", "no_credit", "billing", "payment");
  private static final List<String> SHOWN =
      List.of("content_policy", "content_filter", "sensitivecontent", "moderation", "safety");

  private Verdicts() {}

  static Submission of(Http.Exchange.Answered answer, JsonNode body, Promises promises) {
    String words = words(answer, body);
    String code = code(body);
    int status = answer.status();
    if (status == 401 || status == 403) {
      return rejected(new Failure.BadKey(words));
    }
    if (status == 402 || (status >= 400 && EMPTY.stream().anyMatch(code::contains))) {
      return rejected(new Failure.NoCredit(words));
    }
    if (status == 429) {
      return rejected(new Failure.Busy(words, RetryAfter.of(answer.headers())));
    }
    boolean refused = SHOWN.stream().anyMatch(code::contains);
    if (refused && status >= 400 && status < 500) {
      return rejected(new Failure.Refused(words));
    }
    if (status == 503 && promises == Promises.UNAVAILABLE_DID_NOTHING) {
      return rejected(new Failure.Busy(words, RetryAfter.of(answer.headers())));
    }
    if (status >= 400 && status < 500 && status != 408 && status != 409) {
      return rejected(new Failure.Invalid(words));
    }
    return new Submission.Ambiguous(words);
  }

  /// What a provider's description says of its 503.
  enum Promises {
    NONE,
    UNAVAILABLE_DID_NOTHING
  }

  private static Submission rejected(Failure failure) {
    return new Submission.Rejected(failure);
  }

  private static String words(Http.Exchange.Answered answer, JsonNode body) {
    JsonNode error = body.path("error");
    String text =
        error.isTextual()
            ? error.textValue()
            : error.path("message").asText(body.path("message").asText(answer.body()));
    return Words.safe("HTTP " + answer.status() + ": " + text);
  }

  private static String code(JsonNode body) {
    JsonNode error = body.path("error");
    String words =
        String.join(
            " ",
            body.path("code").asText(),
            error.path("code").asText(),
            error.path("type").asText());
    return words.toLowerCase(Locale.ROOT);
  }
}
