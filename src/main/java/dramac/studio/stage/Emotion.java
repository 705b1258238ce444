package dramac.studio.stage;

/// What a face shows: brows, eyes, lids and three mouths (at rest, open, wide open). The words
/// are the language's own vocabulary of feelings; manners (sobbing, laughing) arrive as their
/// emotion.
public enum Emotion {
  NEUTRAL("neutral", "happy", Lids.OPEN, "smile", "agape", "agape"),
  CALM("neutral", "happy", Lids.OPEN, "smile", "agape", "agape"),
  DETERMINED("neutral", "happy", Lids.LEVEL, "sad", "agape", "agape"),
  RELIEVED("neutral", "happy", Lids.OPEN, "smile", "agape", "agape"),
  HAPPY("happy", "happy", Lids.OPEN, "laugh", "agape", "laugh"),
  PLAYFUL("happy", "happy", Lids.OPEN, "smile", "agape", "laugh"),
  TRIUMPHANT("happy", "happy", Lids.LEVEL, "smile", "agape", "laugh"),
  SAD("sad", "happy", Lids.DROOPING, "sad", "agape", "agape"),
  MELANCHOLIC("sad", "happy", Lids.DROOPING, "sad", "agape", "agape"),
  HURT("sad", "happy", Lids.DROOPING, "sad", "agape", "agape"),
  LONGING("sad", "happy", Lids.DROOPING, "smile", "agape", "agape"),
  ANGRY("angry", "wide", Lids.SLANTED, "sad", "agape", "angry"),
  FURIOUS("angry", "wide", Lids.SLANTED, "angry", "agape", "angry"),
  TENSE("angry", "happy", Lids.OPEN, "sad", "agape", "angry"),
  DESPERATE("sad", "wide", Lids.OPEN, "sad", "agape", "angry"),
  COLD("angry", "happy", Lids.LEVEL, "sad", "agape", "agape"),
  CONTEMPTUOUS("angry", "happy", Lids.HEAVY, "smile", "agape", "agape"),
  SUSPICIOUS("raised", "happy", Lids.LEVEL, "sad", "agape", "agape"),
  SURPRISED("raised", "wide", Lids.OPEN, "agape", "agape", "agape"),
  SHOCKED("raised", "wide", Lids.OPEN, "agape", "agape", "agape"),
  AFRAID("sad", "wide", Lids.OPEN, "sad", "agape", "agape"),
  ROMANTIC("happy", "happy", Lids.OPEN, "smile", "agape", "agape"),
  TENDER("happy", "happy", Lids.OPEN, "smile", "agape", "agape");

  enum Lids {
    OPEN,
    LEVEL,
    HEAVY,
    DROOPING,
    SLANTED
  }

  final String brows;
  final String eyes;
  final Lids lids;
  final String rest;
  final String open;
  final String wide;

  Emotion(String brows, String eyes, Lids lids, String rest, String open, String wide) {
    this.brows = brows;
    this.eyes = eyes;
    this.lids = lids;
    this.rest = rest;
    this.open = open;
    this.wide = wide;
  }

  String mouth(Mouth mouth) {
    return switch (mouth) {
      case REST -> rest;
      case OPEN -> open;
      case WIDE -> wide;
    };
  }

  /// The open mouth grows and shrinks with the feeling; 1 is the drawing's own size.
  double scale(Mouth mouth) {
    boolean startled = this == SURPRISED || this == SHOCKED;
    return switch (mouth) {
      case REST -> startled ? 0.7 : 1.0;
      case OPEN -> startled ? 0.95 : rest.equals("agape") ? 1.0 : 0.82;
      case WIDE ->
          switch (this) {
            case SAD, MELANCHOLIC, HURT, DESPERATE, AFRAID, COLD, CONTEMPTUOUS, SUSPICIOUS -> 1.15;
            case ROMANTIC, TENDER, LONGING -> 1.0;
            case NEUTRAL, CALM, DETERMINED, RELIEVED -> 1.15;
            case SURPRISED, SHOCKED -> 1.35;
            case HAPPY, PLAYFUL, TRIUMPHANT -> 0.95;
            case ANGRY, FURIOUS, TENSE -> 1.05;
          };
    };
  }

  boolean staring() {
    return eyes.equals("wide");
  }

  /// How far a mouth is open.
  enum Mouth {
    REST,
    OPEN,
    WIDE
  }
}
