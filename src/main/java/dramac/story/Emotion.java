package dramac.story;

import java.util.Locale;

/// The one vocabulary of feeling, for scenes and for voices. The map is total: no word falls to
/// neutral unseen. Numbers: language.md 4.6, after the seed's six.
public enum Emotion {
  NEUTRAL(Voice.NEUTRAL, 1.00, 1.00, Beat.TENSE, MusicMood.DRAMATIC),
  CALM(Voice.NEUTRAL, 0.98, 0.90, Beat.TENSE, MusicMood.DRAMATIC),
  COLD(Voice.NEUTRAL, 0.95, 0.95, Beat.TENSE, MusicMood.SUSPENSE),
  DETERMINED(Voice.NEUTRAL, 1.00, 1.15, Beat.TENSE, MusicMood.TRIUMPHANT),
  HAPPY(Voice.HAPPY, 1.10, 1.20, Beat.HAPPY, MusicMood.COMEDIC),
  PLAYFUL(Voice.HAPPY, 1.12, 1.15, Beat.HAPPY, MusicMood.COMEDIC),
  TRIUMPHANT(Voice.HAPPY, 1.05, 1.30, Beat.HAPPY, MusicMood.TRIUMPHANT),
  RELIEVED(Voice.HAPPY, 1.00, 0.95, Beat.HAPPY, MusicMood.ROMANTIC),
  SAD(Voice.SAD, 0.90, 0.70, Beat.SAD, MusicMood.MELANCHOLIC),
  MELANCHOLIC(Voice.SAD, 0.92, 0.75, Beat.SAD, MusicMood.MELANCHOLIC),
  HURT(Voice.SAD, 0.95, 0.85, Beat.SAD, MusicMood.MELANCHOLIC),
  DESPERATE(Voice.SAD, 1.05, 1.10, Beat.SAD, MusicMood.DRAMATIC),
  ANGRY(Voice.ANGRY, 1.05, 1.40, Beat.TENSE, MusicMood.DRAMATIC),
  FURIOUS(Voice.ANGRY, 1.08, 1.50, Beat.TENSE, MusicMood.DRAMATIC),
  CONTEMPTUOUS(Voice.ANGRY, 0.97, 1.05, Beat.TENSE, MusicMood.SUSPENSE),
  TENSE(Voice.ANGRY, 1.03, 1.15, Beat.TENSE, MusicMood.SUSPENSE),
  AFRAID(Voice.SURPRISED, 1.15, 0.90, Beat.TENSE, MusicMood.SUSPENSE),
  SUSPICIOUS(Voice.SURPRISED, 1.02, 0.95, Beat.TENSE, MusicMood.SUSPENSE),
  SURPRISED(Voice.SURPRISED, 1.20, 1.30, Beat.SHOCKING, MusicMood.DRAMATIC),
  SHOCKING(Voice.SURPRISED, 1.22, 1.35, Beat.SHOCKING, MusicMood.DRAMATIC),
  ROMANTIC(Voice.ROMANTIC, 1.08, 0.90, Beat.ROMANTIC, MusicMood.ROMANTIC),
  TENDER(Voice.ROMANTIC, 1.03, 0.80, Beat.ROMANTIC, MusicMood.ROMANTIC),
  LONGING(Voice.ROMANTIC, 1.00, 0.75, Beat.ROMANTIC, MusicMood.MELANCHOLIC);

  /// The seed's six voices of feeling.
  public enum Voice {
    NEUTRAL,
    HAPPY,
    SAD,
    ANGRY,
    SURPRISED,
    ROMANTIC
  }

  /// The seed's five beats of a scene.
  public enum Beat {
    HAPPY,
    SAD,
    TENSE,
    ROMANTIC,
    SHOCKING
  }

  private final Voice voice;
  private final double pitch;
  private final double energy;
  private final Beat beat;
  private final MusicMood mood;

  Emotion(Voice voice, double pitch, double energy, Beat beat, MusicMood mood) {
    this.voice = voice;
    this.pitch = pitch;
    this.energy = energy;
    this.beat = beat;
    this.mood = mood;
  }

  /// As a script spells it, in lower case.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Voice voice() {
    return voice;
  }

  public double pitch() {
    return pitch;
  }

  public double energy() {
    return energy;
  }

  public Beat beat() {
    return beat;
  }

  public MusicMood mood() {
    return mood;
  }

  /// The light of a picture with this feeling.
  public String light() {
    if (this == NEUTRAL || this == CALM) {
      return "even natural light";
    }
    return switch (beat) {
      case HAPPY -> "warm bright light";
      case SAD -> "cool dim light, muted colours";
      case TENSE -> "hard side light, deep shadows";
      case ROMANTIC -> "soft warm backlight";
      case SHOCKING -> "stark contrast, sudden light";
    };
  }
}
