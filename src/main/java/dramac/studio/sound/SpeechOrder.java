package dramac.studio.sound;

/// A line to be spoken, as the speech endpoint receives it.
///
/// @param text the words; `*…*` marks emphasis
/// @param language a tag such as `zh-CN`
/// @param voice one of {@link Voices#names}
/// @param speed 1 is the voice's own pace, 2 takes half the time
/// @param pitch multiplies the voice's own pitch
/// @param energy multiplies the loudness; 1 gives −20 LUFS
public record SpeechOrder(
    String text, String language, String voice, double speed, double pitch, double energy) {

  /// A line in the voice's own pace, pitch and loudness.
  public static SpeechOrder plain(String text, String language, String voice) {
    return new SpeechOrder(text, language, voice, 1, 1, 1);
  }
}
