/// Rules of family `G` that need no provider: what the script asks of the picture. One class each.
/// May import `rules`, `source` and `story`.
/// Not here: what a provider takes, severity settings, the prompt itself.
@NullMarked
package dramac.rules.picture;

import org.jspecify.annotations.NullMarked;
