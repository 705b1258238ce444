package dramac.lsp;

import java.nio.file.Path;

/// Where a series lives: its folder and the name of its main script there.
public record Home(Path folder, String main) {}
