/// Rules over a plan: what the chosen makers cannot do, before any money is thought of.
/// May import `source`, `story`, `rules` and `plan`.
/// Not here: budgets that were set, severities, anything that needs a network.
@NullMarked
package dramac.plan.check;

import org.jspecify.annotations.NullMarked;
