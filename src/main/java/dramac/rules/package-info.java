/// What makes a good series, one rule a class.
/// May import `source` and `story`.
/// Not here: severities as set, suppression, output, text search for names; the rules by family are
/// in `rules.cast`, `rules.pacing` and `rules.voice`.
@NullMarked
package dramac.rules;

import org.jspecify.annotations.NullMarked;
