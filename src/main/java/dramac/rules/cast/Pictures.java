package dramac.rules.cast;

/// What is known of the project's picture files.
public interface Pictures {

  /// What a path leads to.
  enum Found {
    PICTURE,
    ABSENT,
    /// not inside the project
    OUTSIDE,
    /// a file that is no png, jpg or webp
    OTHER
  }

  Found find(String path);
}
