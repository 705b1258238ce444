package dramac.provider;

/// A key that is missing or of no possible form.
public final class KeyRefused extends Exception {
  private static final long serialVersionUID = 1;

  KeyRefused(String message) {
    super(message);
  }
}
