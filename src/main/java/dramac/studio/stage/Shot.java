package dramac.studio.stage;

import java.nio.file.Path;

/// A rendered recipe: its clip, and the middle frame as JPEG beside it.
public record Shot(Path clip, Path thumbnail) {}
