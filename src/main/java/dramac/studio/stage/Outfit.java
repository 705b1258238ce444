package dramac.studio.stage;

import java.util.List;

/// What a person wears: one garment in a colour, what shows beneath it, and single pieces over
/// it.
public record Outfit(Garment garment, int colour, int under, List<Piece> pieces) {
  public Outfit {
    pieces = List.copyOf(pieces);
  }

  public enum Garment {
    SUIT,
    COAT,
    JACKET,
    DRESS,
    GOWN,
    QIPAO,
    SHIRT,
    TEE,
    TURTLENECK,
    UNIFORM,
    APRON,
    SCRUBS
  }

  public enum Piece {
    TIE,
    BOW_TIE,
    SCARF,
    FUR,
    PEARLS,
    GLOVES,
    CAP,
    BADGE
  }
}
