/// Rules of family  hooks, turns, ends and lengths:P: time. One class each.
/// May import `rules`, `source` and `story`.
/// Not here: severity settings, output, the search for names.
@NullMarked
package dramac.rules.pacing;

import org.jspecify.annotations.NullMarked;
