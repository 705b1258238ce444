package dramac.media;

/// How fine the pixels of an episode are. Cut, words and sound are the same in all.
public enum Quality {
  /// What is published: short side 1080.
  FULL(1080, "veryfast", 20),
  /// A quick look: short side 540.
  DRAFT(540, "ultrafast", 23),
  /// For tests: short side 270.
  TINY(270, "ultrafast", 28);

  private final int shortSide;
  private final String preset;
  private final int crf;

  Quality(int shortSide, String preset, int crf) {
    this.shortSide = shortSide;
    this.preset = preset;
    this.crf = crf;
  }

  /// Pixels of the picture's shorter side.
  public int shortSide() {
    return shortSide;
  }

  String preset() {
    return preset;
  }

  int crf() {
    return crf;
  }
}
