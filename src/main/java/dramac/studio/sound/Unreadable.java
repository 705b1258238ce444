package dramac.studio.sound;

/// A line that holds nothing to be said, or a sign that nobody can read aloud.
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  Unreadable(String message) {
    super(message);
  }

  /// Never null: every such line has its reason.
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
