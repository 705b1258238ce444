package dramac.studio.sound;

/// What became of an order: a spoken line, or the reason why this studio cannot speak it.
public sealed interface Speech permits Spoken, Speech.Unspeakable {

  /// The order asks for a language, voice or number the studio does not have.
  ///
  /// @param field the order's field at fault, by its name in {@link SpeechOrder}
  /// @param message a sentence for the person who ordered
  record Unspeakable(String field, String message) implements Speech {}
}
