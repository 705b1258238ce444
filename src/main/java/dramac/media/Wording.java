package dramac.media;

/// Words on a card, in the language that is spoken and, beneath, in a second one.
///
/// @param second empty for none
public record Wording(String first, String second) {}
