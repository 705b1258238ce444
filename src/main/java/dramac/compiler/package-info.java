/// The whole front end in one page: parse, resolve, check; and the list of every code.
/// May import `source`, `tree`, `syntax`, `story`, `rules` with its families, and `plan`.
/// Not here: logic about drama, reading of settings, the running of a plan.
@NullMarked
package dramac.compiler;

import org.jspecify.annotations.NullMarked;
