package dramac.studio.sound;

/// A voice by name: whose sound it is made from and how that sound is changed.
sealed interface Speaker permits Speaker.Mandarin, Speaker.English {
  String name();

  /// @param hertz the middle of the voice's range, in connected speech
  /// @param formants 1 is the actress herself; less is a longer throat
  /// @param range share of the full tonal range
  /// @param foreign the English voice that reads Latin words for this one
  record Mandarin(String name, double hertz, double formants, double range, English foreign)
      implements Speaker {}

  /// @param flite name of the engine's voice
  /// @param pitch multiplies its fundamental
  /// @param formants as above
  record English(String name, String flite, double pitch, double formants) implements Speaker {}
}
