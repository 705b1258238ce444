/// Rules of family V: voices and languages. One class each.
/// May import `rules`, `source` and `story`.
/// Not here: severity settings, output, the search for names.
@NullMarked
package dramac.rules.voice;

import org.jspecify.annotations.NullMarked;
