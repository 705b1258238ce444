package dramac.store;

import dramac.plan.Fingerprint;
import dramac.plan.Money;
import dramac.plan.RequestDigest;
import java.time.Instant;

/// One line of the ledger.
public sealed interface Entry {
  Instant at();

  /// For people: `E01S03T02/video`.
  String task();

  RequestDigest digest();

  /// A paid request is about to leave; durable before its first byte.
  record Intended(Instant at, String task, RequestDigest digest, String provider, Money reserved)
      implements Entry {}

  /// A task is done and its files are stored.
  record Succeeded(
      Instant at, String task, Fingerprint fingerprint, RequestDigest digest, Made made, Money cost)
      implements Entry {}

  /// A task came to nothing.
  record Failed(Instant at, String task, RequestDigest digest, String why) implements Entry {}

  /// A request left and its outcome is not known; its price counts as spent.
  record Unknown(Instant at, String task, RequestDigest digest, String why, Money atRisk)
      implements Entry {}
}
