/// Views computed from story, plan and results: reports, tables, JSON. Never a second source of
/// truth.
/// May import `source`, `tree`, `syntax`, `story`, `plan`, `store`, `run`.
/// Not here: decisions, files, the network.
@NullMarked
package dramac.export;

import org.jspecify.annotations.NullMarked;
