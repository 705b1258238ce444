package dramac.store;

import dramac.plan.Money;
import dramac.plan.RequestDigest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// What was done, in order; append-only. The full money-safe form follows; every reader and writer
/// already goes through here.
public interface Ledger extends AutoCloseable {
  /// Returns when the entry is durable.
  void append(Entry entry) throws IOException;

  /// The newest result made by these very means, if its files are worth trying.
  Optional<Made> made(RequestDigest digest);

  /// The newest entry about these very means, whatever it says.
  Optional<Entry> last(RequestDigest digest);

  /// What the builds of this folder have cost so far, by currency in order of first use; what is
  /// not known to be free of charge counts.
  List<Money> spent();

  @Override
  void close() throws IOException;
}
