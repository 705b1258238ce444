package dramac.studio.stage;

import java.util.List;

/// A face and a body, as the locks describe them; the same words give the same features
/// everywhere. Colours are 0xRRGGBB; `height` is in centimetres.
public record Features(
    int skin,
    int hair,
    int eyes,
    Cut cut,
    Length length,
    Face face,
    Build build,
    int height,
    Presence presence,
    List<Mark> marks) {

  public Features {
    marks = List.copyOf(marks);
  }

  /// The hair around the forehead.
  public enum Cut {
    SIDE,
    UNDERCUT,
    SPIKY,
    BUN,
    PARTED,
    BANGS,
    SWEPT
  }

  /// The hair behind the head.
  public enum Length {
    SHORT,
    NECK,
    SHOULDER,
    STRAIGHT,
    TAIL,
    BRAID,
    WAVY,
    WAIST
  }

  public enum Face {
    OVAL(0.97),
    HEART(0.98),
    SQUARE(1.03),
    ROUND(1.04),
    LONG(0.94);

    final double width;

    Face(double width) {
      this.width = width;
    }
  }

  public enum Build {
    SLENDER(0.92),
    AVERAGE(1.0),
    BROAD(1.12);

    final double shoulders;

    Build(double shoulders) {
      this.shoulders = shoulders;
    }
  }

  /// How a figure is drawn where no lock speaks: lashes and lips, waist and shoulders.
  public enum Presence {
    WOMAN,
    MAN,
    CHILD
  }

  /// Small things with a fixed place.
  public enum Mark {
    BROW_SCAR_LEFT,
    BROW_SCAR_RIGHT,
    CHEEK_SCAR,
    MOLE_LEFT,
    MOLE_RIGHT,
    FRECKLES,
    GLASSES,
    EARRINGS,
    NECKLACE,
    BEARD,
    MOUSTACHE,
    WRINKLES
  }
}
