/// Generation APIs over HTTP: one class per API, the only client, the loop of virtual threads.
/// May import `source`, `story` (the plan speaks in its types), `plan`, `store` and `run`; owns the
/// Vert.x client. Not here: retry, waiting, budget, ledger, limits and prices (those are the
/// plan's).
@NullMarked
package dramac.provider;

import org.jspecify.annotations.NullMarked;
