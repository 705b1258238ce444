/// Rules of family C: people and what they look like, from shot to shot. One class each.
/// May import `rules`, `source` and `story`.
/// Not here: severity settings, output, the search for names.
@NullMarked
package dramac.rules.cast;

import org.jspecify.annotations.NullMarked;
