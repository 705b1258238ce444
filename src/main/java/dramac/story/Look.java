package dramac.story;

import dramac.source.Span;
import java.util.Optional;

/// What a person wears: a thing of its own, with a reference picture of its own.
///
/// @param name `default`, or the word of the `look` line
/// @param reference the picture the line names, if it does
public record Look(String name, String wears, Optional<Picture> reference, Span span)
    implements Named {}
