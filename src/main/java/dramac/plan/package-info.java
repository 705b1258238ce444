/// Every task of a build, its inputs, its fingerprint and its price: a pure value, the same for the
/// same text. May import `source`, `story` and `rules`. Not here: IO, the clock, URLs, keys,
/// randomness, file paths of this machine.
@NullMarked
package dramac.plan;

import org.jspecify.annotations.NullMarked;
