/// What was made, by content, and what was done to make it, in order: the store and the ledger.
/// May import `source` and `plan`. The only floor that writes `.dramac/`, but for `studio/`.
/// Not here: network, budget policy.
@NullMarked
package dramac.store;

import org.jspecify.annotations.NullMarked;
