package dramac.media;

/// No room is left where the result was to be written; nothing half-written stands under a final
/// name.
public final class DiskFull extends MediaFailed {
  private static final long serialVersionUID = 1L;

  DiskFull(String message) {
    super(message);
  }
}
