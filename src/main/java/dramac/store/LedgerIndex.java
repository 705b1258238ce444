package dramac.store;

import dramac.plan.Money;
import dramac.plan.RequestDigest;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.locks.ReentrantLock;

/// What the entries come to: by request, the newest of each sort; by currency, what is spent.
final class LedgerIndex {
  private final ReentrantLock turn = new ReentrantLock();
  private final Map<RequestDigest, Entry> last = new LinkedHashMap<>();
  private final Map<RequestDigest, Made> made = new LinkedHashMap<>();
  private final SequencedMap<Currency, Money> settled = new LinkedHashMap<>();

  void add(Entry entry) {
    turn.lock();
    try {
      last.put(entry.digest(), entry);
      if (entry instanceof Entry.Succeeded done) {
        made.put(entry.digest(), done.made());
        settled.merge(done.cost().currency(), done.cost(), Money::plus);
      }
    } finally {
      turn.unlock();
    }
  }

  Optional<Entry> last(RequestDigest digest) {
    turn.lock();
    try {
      return Optional.ofNullable(last.get(digest));
    } finally {
      turn.unlock();
    }
  }

  Optional<Made> made(RequestDigest digest) {
    turn.lock();
    try {
      return Optional.ofNullable(made.get(digest));
    } finally {
      turn.unlock();
    }
  }

  /// Settled costs, and the price of all that has no known outcome.
  List<Money> spent() {
    turn.lock();
    try {
      SequencedMap<Currency, Money> spent = new LinkedHashMap<>(settled);
      for (Entry entry : last.values()) {
        atRisk(entry).ifPresent(money -> spent.merge(money.currency(), money, Money::plus));
      }
      List<Money> sums = new ArrayList<>(spent.values());
      sums.removeIf(Money::isZero);
      return sums;
    } finally {
      turn.unlock();
    }
  }

  private static Optional<Money> atRisk(Entry entry) {
    return switch (entry) {
      case Entry.Intended intended -> Optional.of(intended.reserved());
      case Entry.Unknown unknown -> Optional.of(unknown.atRisk());
      case Entry.Succeeded _, Entry.Failed _ -> Optional.empty();
    };
  }
}
