package dramac.run;

import dramac.plan.Estimate;
import dramac.plan.Money;
import dramac.plan.Target;
import dramac.plan.Task;
import dramac.store.Entry;
import dramac.store.Ledger;
import java.io.IOException;
import java.util.Optional;

/// Writes down what is done: before money can be spent that it is about to be, and afterwards what
/// came of it. What may have been paid for already is never asked for again by itself. What is free
/// is only written down afterwards, and simply made again when it was cut.
public final class Paying implements Generator {
  private final Ledger ledger;
  private final Budget budget;
  private final Target target;
  private final Loop loop;
  private final Generator next;

  public Paying(Ledger ledger, Budget budget, Target target, Loop loop, Generator next) {
    this.ledger = ledger;
    this.budget = budget;
    this.target = target;
    this.loop = loop;
    this.next = next;
  }

  @Override
  public Outcome make(Job job) throws InterruptedException {
    try {
      return switch (job.price()) {
        case Estimate.Unpriced(String why) -> new Outcome.Failed(new Failure.Invalid(why));
        case Estimate.Known(Money expected, Money most) when most.isZero() ->
            write(job, next.make(job), expected);
        case Estimate.Known(_, Money most) -> pay(job, most);
      };
    } catch (IOException e) {
      return new Outcome.Failed(new Failure.Local(String.valueOf(e.getMessage())));
    }
  }

  private Outcome pay(Job job, Money most) throws IOException, InterruptedException {
    Optional<Outcome> held = ledger.last(job.keys().digest()).flatMap(Paying::unresolved);
    if (held.isPresent()) {
      return held.get();
    }
    Optional<String> refused = budget.reserve(most);
    if (refused.isPresent()) {
      return new Outcome.Held(refused.get());
    }
    ledger.append(
        new Entry.Intended(loop.now(), name(job), job.keys().digest(), seller(job), most));
    Outcome outcome = next.make(job);
    budget.settle(most, cost(outcome, most));
    return write(job, outcome, most);
  }

  /// A purchase whose outcome nobody knows, from this run or an earlier one.
  private static Optional<Outcome> unresolved(Entry last) {
    return switch (last) {
      case Entry.Intended intended ->
          Optional.of(
              new Outcome.Unknown(
                  "sent at " + intended.at() + ", and the answer was never written down",
                  intended.reserved()));
      case Entry.Unknown unknown ->
          Optional.of(new Outcome.Unknown(unknown.why(), unknown.atRisk()));
      case Entry.Succeeded _, Entry.Failed _ -> Optional.empty();
    };
  }

  private Outcome write(Job job, Outcome outcome, Money most) throws IOException {
    switch (outcome) {
      case Outcome.Done(var made, var cost) ->
          ledger.append(
              new Entry.Succeeded(
                  loop.now(),
                  name(job),
                  job.keys().fingerprint(),
                  job.keys().digest(),
                  made,
                  cost));
      case Outcome.Failed(var failure) -> writeFailed(job, failure.why());
      case Outcome.Unknown(var why, var atRisk) ->
          ledger.append(new Entry.Unknown(loop.now(), name(job), job.keys().digest(), why, atRisk));
      case Outcome.Held(var why) when !most.isZero() -> writeFailed(job, why);
      case Outcome.Held _, Outcome.Reused _, Outcome.Skipped _ -> {}
    }
    return outcome;
  }

  private void writeFailed(Job job, String why) throws IOException {
    ledger.append(new Entry.Failed(loop.now(), name(job), job.keys().digest(), why));
  }

  private static Money cost(Outcome outcome, Money most) {
    return switch (outcome) {
      case Outcome.Done done -> done.cost();
      case Outcome.Unknown unknown -> unknown.atRisk();
      case Outcome.Failed _, Outcome.Held _, Outcome.Reused _, Outcome.Skipped _ ->
          Money.none(most.currency());
    };
  }

  private String seller(Job job) {
    return switch (job.task()) {
      case Task.Bought bought ->
          target
              .offer(bought.request().capability())
              .map(offer -> offer.provider())
              .orElse("nobody");
      case Task.Crafted _ -> "here";
    };
  }

  private static String name(Job job) {
    return job.task().id().toString();
  }
}
