package dramac.studio.sound;

/// What a Chinese phrase consists of.
sealed interface Unit permits Unit.Han, Unit.Foreign {

  /// As the writer wrote it.
  String written();

  boolean stressed();

  record Han(Syllable syllable) implements Unit {
    @Override
    public String written() {
      return syllable.written();
    }

    @Override
    public boolean stressed() {
      return syllable.stressed();
    }
  }

  /// A word in Latin letters, which the English voice reads.
  record Foreign(String written, boolean stressed) implements Unit {

    /// Capitals are read letter by letter: `CEO`.
    String spoken() {
      boolean letters = written.length() > 1 && written.chars().noneMatch(Character::isLowerCase);
      return letters ? String.join(" ", written.split("")) : written;
    }
  }
}
