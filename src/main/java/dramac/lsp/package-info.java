/// The language server: what an editor shows of a script while it is written. One feature per file.
/// May import `source`, `tree`, `syntax`, `story`, `rules`, `plan` and `compiler`, and owns lsp4j.
/// Absent: settings files, providers, the network; nothing is built or paid from here.
@NullMarked
package dramac.lsp;

import org.jspecify.annotations.NullMarked;
