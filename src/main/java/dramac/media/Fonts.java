package dramac.media;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;

/// The two weights of Noto Sans SC that everything on screen is set in. Read from their files,
/// never from the machine's fonts, so that a picture is the same everywhere.
public final class Fonts {
  /// The weights that come with dramac.
  public enum Weight {
    /// 500: second languages, chips.
    MEDIUM("500Medium/NotoSansSC_500Medium.ttf"),
    /// 700: subtitles, titles, the label.
    BOLD("700Bold/NotoSansSC_700Bold.ttf");

    private final String file;

    Weight(String file) {
      this.file = file;
    }

    String file() {
      return file;
    }
  }

  private final Font medium;
  private final Font bold;

  private Fonts(Font medium, Font bold) {
    this.medium = medium;
    this.bold = bold;
  }

  /// @throws Unusable when a font file is missing or broken
  public static Fonts of(Parts parts) throws Unusable {
    return new Fonts(read(parts.font(Weight.MEDIUM)), read(parts.font(Weight.BOLD)));
  }

  /// The font at `size` pixels.
  public Font at(Weight weight, double size) {
    Font base =
        switch (weight) {
          case MEDIUM -> medium;
          case BOLD -> bold;
        };
    return base.deriveFont((float) size);
  }

  /// Index of the first sign of `text` that the fonts cannot draw, -1 when all can be drawn.
  public int firstMissing(String text) {
    return bold.canDisplayUpTo(text);
  }

  private static Font read(Path file) throws Unusable {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
    } catch (IOException | FontFormatException e) {
      throw new Unusable("The font " + file + " cannot be read: " + e.getMessage());
    }
  }
}
