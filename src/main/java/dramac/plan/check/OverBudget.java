package dramac.plan.check;

import dramac.plan.Bill;
import dramac.plan.Build;
import dramac.plan.Estimate;
import dramac.plan.Money;
import dramac.plan.Plan;
import dramac.plan.TaskId;
import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;

/// The plan costs more than may be spent. Said where the money runs out.
public final class OverBudget implements Rule<Planned> {
  private static final Code CODE = Code.error(Family.X, 601, "over-budget");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Planned planned, Findings findings) {
    planned.build().terms().cap().ifPresent(cap -> check(planned.plan(), cap, findings));
  }

  private static void check(Plan plan, Build.Cap cap, Findings findings) {
    Bill bill = Bill.of(plan);
    Money spent = Money.none(cap.most().currency());
    for (TaskId id : bill.purchases()) {
      if (plan.price(id) instanceof Estimate.Known(Money cost, _)) {
        if (!cost.currency().equals(spent.currency())) {
          tell(findings.saying(CODE, "currency", plan.task(id).span(), cost, cap.most()), cap);
          return;
        }
        spent = spent.plus(cost);
        if (spent.compareTo(cap.most()) > 0) {
          tell(
              findings
                  .at(CODE, plan.task(id).span(), bill, cap.most())
                  .label(id, spent)
                  .help("less"),
              cap);
          return;
        }
      }
    }
  }

  private static void tell(Finding finding, Build.Cap cap) {
    cap.place().ifPresent(place -> finding.related(place, "budget"));
  }
}
