package dramac.story;

import dramac.tree.Cut;
import dramac.tree.DayTime;
import dramac.tree.LanguageRole;
import dramac.tree.Mood;
import dramac.tree.Ratio;

/// What the words of the language mean. The spellings live in `tree`, the numbers here.
final class Vocabulary {
  private Vocabulary() {}

  static Emotion emotion(dramac.tree.Emotion word) {
    return switch (word) {
      case NEUTRAL -> Emotion.NEUTRAL;
      case CALM -> Emotion.CALM;
      case COLD -> Emotion.COLD;
      case DETERMINED -> Emotion.DETERMINED;
      case HAPPY -> Emotion.HAPPY;
      case PLAYFUL -> Emotion.PLAYFUL;
      case TRIUMPHANT -> Emotion.TRIUMPHANT;
      case RELIEVED -> Emotion.RELIEVED;
      case SAD -> Emotion.SAD;
      case MELANCHOLIC -> Emotion.MELANCHOLIC;
      case HURT -> Emotion.HURT;
      case DESPERATE -> Emotion.DESPERATE;
      case ANGRY -> Emotion.ANGRY;
      case FURIOUS -> Emotion.FURIOUS;
      case CONTEMPTUOUS -> Emotion.CONTEMPTUOUS;
      case TENSE -> Emotion.TENSE;
      case AFRAID -> Emotion.AFRAID;
      case SUSPICIOUS -> Emotion.SUSPICIOUS;
      case SURPRISED -> Emotion.SURPRISED;
      case SHOCKING -> Emotion.SHOCKING;
      case ROMANTIC -> Emotion.ROMANTIC;
      case TENDER -> Emotion.TENDER;
      case LONGING -> Emotion.LONGING;
    };
  }

  static Manner manner(dramac.tree.Manner word) {
    return switch (word) {
      case WHISPER -> Manner.WHISPER;
      case SHOUT -> Manner.SHOUT;
      case SOBBING -> Manner.SOBBING;
      case LAUGHING -> Manner.LAUGHING;
      case TREMBLING -> Manner.TREMBLING;
      case SARCASTIC -> Manner.SARCASTIC;
      case SLOW -> Manner.SLOW;
      case FAST -> Manner.FAST;
    };
  }

  static MusicMood mood(Mood word) {
    return switch (word) {
      case DRAMATIC -> MusicMood.DRAMATIC;
      case ROMANTIC -> MusicMood.ROMANTIC;
      case COMEDIC -> MusicMood.COMEDIC;
      case SUSPENSE -> MusicMood.SUSPENSE;
      case TRIUMPHANT -> MusicMood.TRIUMPHANT;
      case MELANCHOLIC -> MusicMood.MELANCHOLIC;
    };
  }

  static CastMember.Role role(dramac.tree.Role word) {
    return switch (word) {
      case PROTAGONIST -> CastMember.Role.PROTAGONIST;
      case LOVE_INTEREST -> CastMember.Role.LOVE_INTEREST;
      case ANTAGONIST -> CastMember.Role.ANTAGONIST;
      case SUPPORTER -> CastMember.Role.SUPPORTER;
      case MINOR -> CastMember.Role.MINOR;
      case NARRATOR -> CastMember.Role.NARRATOR;
    };
  }

  static Languages.Use use(LanguageRole word) {
    return switch (word) {
      case SPOKEN -> Languages.Use.SPOKEN;
      case DUB -> Languages.Use.DUB;
      case SUBTITLES -> Languages.Use.SUBTITLES;
    };
  }

  static Format.Ratio ratio(Ratio word) {
    return switch (word) {
      case PORTRAIT -> Format.Ratio.NINE_SIXTEEN;
      case WIDE -> Format.Ratio.SIXTEEN_NINE;
      case SQUARE -> Format.Ratio.SQUARE;
      case POSTER -> Format.Ratio.FOUR_FIVE;
    };
  }

  static Transition transition(Cut word) {
    return switch (word) {
      case CUT_TO -> Transition.CUT;
      case SMASH_CUT_TO -> Transition.SMASH_CUT;
      case MATCH_CUT_TO -> Transition.MATCH_CUT;
      case DISSOLVE_TO -> Transition.DISSOLVE;
      case WIPE_TO -> Transition.WIPE;
      case FADE_IN -> Transition.FADE_IN;
      case FADE_OUT -> Transition.FADE_OUT;
      case FADE_TO_BLACK -> Transition.FADE_TO_BLACK;
    };
  }

  static Scene.TimeOfDay time(DayTime word) {
    return switch (word) {
      case DAY -> Scene.TimeOfDay.DAY;
      case NIGHT -> Scene.TimeOfDay.NIGHT;
      case DAWN -> Scene.TimeOfDay.DAWN;
      case MORNING -> Scene.TimeOfDay.MORNING;
      case DUSK -> Scene.TimeOfDay.DUSK;
      case EVENING -> Scene.TimeOfDay.EVENING;
      case CONTINUOUS -> Scene.TimeOfDay.CONTINUOUS;
      case LATER -> Scene.TimeOfDay.LATER;
    };
  }

  static Scene.View view(dramac.tree.Setting word) {
    return switch (word) {
      case INTERIOR -> Scene.View.INTERIOR;
      case EXTERIOR, ESTABLISHING -> Scene.View.EXTERIOR;
      case BOTH, UNSAID -> Scene.View.BOTH;
    };
  }
}
