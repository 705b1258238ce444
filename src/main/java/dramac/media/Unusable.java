package dramac.media;

/// A file that was handed in cannot serve: not a picture or sound we know, broken, empty, too
/// short.
public final class Unusable extends MediaFailed {
  private static final long serialVersionUID = 1L;

  Unusable(String message) {
    super(message);
  }
}
