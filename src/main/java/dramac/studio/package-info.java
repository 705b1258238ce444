/// The embedded generation API on loopback: one file an endpoint, the shelf of what was made, and
/// faults on request. May import `source` and `media`, and its own stage and sound; owns Jackson's
/// part in it and the Vert.x server. Not here: story and plan; it sees what a paid provider sees.
@NullMarked
package dramac.studio;

import org.jspecify.annotations.NullMarked;
