package dramac.studio.stage;

import java.util.Optional;

/// What a reference call left behind: whose picture it is, the locks and look in words, and,
/// where the author gave a picture, the colours taken from it.
public record ReferenceSheet(String name, String description, Optional<Colours> colours) {
  /// Average colours of a picture, as 0xRRGGBB.
  public record Colours(int skin, int hair, int clothes) {}
}
