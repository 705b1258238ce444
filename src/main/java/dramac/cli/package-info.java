/// The command line: one file a command, the composition root, the only place that meets the
/// environment. May import everything.
/// Not here: decisions about drama, money or pictures.
@NullMarked
package dramac.cli;

import org.jspecify.annotations.NullMarked;
