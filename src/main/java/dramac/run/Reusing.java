package dramac.run;

import dramac.store.Artifact;
import dramac.store.Ledger;
import dramac.store.Made;
import dramac.store.Store;
import java.io.IOException;
import java.util.Optional;

/// First of all: what was made by the very same means and is still whole is used again.
public final class Reusing implements Generator {
  private final Ledger ledger;
  private final Store store;
  private final Generator next;

  public Reusing(Ledger ledger, Store store, Generator next) {
    this.ledger = ledger;
    this.store = store;
    this.next = next;
  }

  @Override
  public Outcome make(Job job) throws InterruptedException {
    try {
      Optional<Made> made = ledger.made(job.keys().digest());
      if (made.isPresent() && usable(made.get(), job)) {
        return new Outcome.Reused(made.get());
      }
    } catch (IOException e) {
      return new Outcome.Failed(new Failure.Local("The store cannot be read: " + e));
    }
    return next.make(job);
  }

  private boolean usable(Made made, Job job) throws IOException {
    boolean enough = job.use() == Job.Use.PASSED_ON || Standing.suffices(job.task(), made);
    for (Artifact file : made.files()) {
      enough &= job.use() == Job.Use.KEPT ? store.has(file) : store.sound(file);
    }
    return enough;
  }
}
