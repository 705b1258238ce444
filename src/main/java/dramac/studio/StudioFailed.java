package dramac.studio;

/// The studio cannot open: its port is taken or its folder cannot be written.
public final class StudioFailed extends Exception {
  private static final long serialVersionUID = 1;

  StudioFailed(String message) {
    super(message);
  }
}
