package dramac.tree;

import dramac.source.Span;

/// `[[ … ]]`: kept for people; the text is what is between the marks.
public record Note(String text, Span span) implements Moment {}
