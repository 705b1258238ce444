package dramac.studio.sound;

/// A Mandarin syllable as it is to be said.
///
/// @param written the sign it is read from
/// @param sound pinyin without its tone, `ü` as itself
/// @param tone 1 to 4, 5 for the neutral tone
/// @param stressed inside `*…*`
record Syllable(String written, String sound, int tone, boolean stressed) {

  Syllable withTone(int other) {
    return new Syllable(written, sound, other, stressed);
  }

  Syllable withStress() {
    return new Syllable(written, sound, tone, true);
  }

  /// From pinyin with its tone behind it: `zhang3`, `lü4`, `lv4`, `de5`.
  static Syllable of(String written, String pinyin) {
    int last = pinyin.length() - 1;
    int tone = Character.digit(pinyin.charAt(last), 10);
    String sound = tone < 0 ? pinyin : pinyin.substring(0, last);
    return new Syllable(
        written, sound.replace('v', 'ü').replace("u:", "ü"), tone < 1 ? 5 : tone, false);
  }

  @Override
  public String toString() {
    return sound + tone;
  }
}
