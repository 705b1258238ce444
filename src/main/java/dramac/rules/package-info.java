/// What a rule is, and how its findings are weighed, selected and allowed.
/// May import `source` and `story`.
/// Not here: the screenplay as written, files, the search for names.
@NullMarked
package dramac.rules;

import org.jspecify.annotations.NullMarked;
