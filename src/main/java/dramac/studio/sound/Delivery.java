package dramac.studio.sound;

/// How one line is said by one speaker: the order's pitch and energy on the speaker's own voice.
///
/// @param middle hertz
/// @param range semitones heard for one of the tune's
/// @param formants see {@link Speaker.Mandarin}
/// @param foreign who reads Latin words
record Delivery(double middle, double range, double formants, Speaker.English foreign) {

  static Delivery of(SpeechOrder order, Speaker.Mandarin speaker) {
    double lively = Math.clamp(0.75 + 0.25 * order.energy(), 0.8, 1.2);
    double middle = speaker.hertz() * order.pitch();
    return new Delivery(middle, speaker.range() * lively, speaker.formants(), speaker.foreign());
  }

  double hertz(double semitones) {
    return middle * Math.pow(2, range * semitones / 12);
  }
}
