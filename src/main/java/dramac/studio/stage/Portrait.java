package dramac.studio.stage;

import dramac.media.Fonts;
import dramac.studio.stage.Emotion.Mouth;
import dramac.studio.stage.HeadArt.Eyes;
import dramac.studio.stage.Recipe.Person;
import dramac.studio.stage.Recipe.Voice;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/// The reference sheet of a person, and the hash by which a person is recognised.
final class Portrait {
  private static final int SIZE = 1024;
  private static final List<Emotion> SHOWN = List.of(Emotion.HAPPY, Emotion.SAD, Emotion.ANGRY);

  private Portrait() {}

  static void write(Figures figures, Fonts fonts, ReferenceSheet sheet, long seed, Path png)
      throws IOException {
    Prompt.Cast cast = cast(sheet);
    Features features =
        Casting.features(cast.name(), cast.locks(), cast.look(), Optional.of(sheet));
    Outfit outfit =
        Wardrobe.outfit(cast.name(), cast.look(), features.presence(), Optional.of(sheet));
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = Brush.on(image);
    int hue = Seeds.pick("backdrop " + seed + sheet.name(), 3);
    int top = new int[] {0x39456b, 0x5a4560, 0x3c5a62}[hue];
    g.setPaint(
        new GradientPaint(0f, 0f, Colour.of(top), 0f, SIZE, Colour.of(Colour.darker(top, 0.6))));
    g.fillRect(0, 0, SIZE, SIZE);
    Person calm = new Person(sheet.name(), features, outfit, Emotion.CALM, Voice.SILENT);
    bust(g, figures, calm, new Rectangle2D.Double(64, 0, 640, 1010), 1.0, -10, 14);
    for (int i = 0; i < SHOWN.size(); i++) {
      Person other = new Person(sheet.name(), features, outfit, SHOWN.get(i), Voice.SILENT);
      g.setPaint(Colour.of(0xffffff, 0.08));
      g.fillRoundRect(666, 36 + i * 288, 320, 272, 36, 36);
      g.setClip(new Rectangle2D.Double(666, 36 + i * 288, 320, 272));
      bust(g, figures, other, new Rectangle2D.Double(84, 0, 600, 760), 0.46, 688, 28 + i * 288);
      g.setClip(null);
    }
    name(g, fonts.at(Fonts.Weight.BOLD, 54), sheet.name());
    g.dispose();
    ImageIO.write(image, "png", png.toFile());
  }

  static String hash(Figures figures, Person person) {
    Rectangle2D part = new Rectangle2D.Double(64, 0, 640, 1000);
    StringBuilder text = new StringBuilder();
    for (Mouth mouth : Mouth.values()) {
      text.append(digest(figures.head(person, mouth, Eyes.OPEN, part, 0.35)));
    }
    return Seeds.hash(text + digest(figures.body(person, part, 0.35)));
  }

  private static String digest(BufferedImage image) {
    return Seeds.hash(
        Arrays.toString(((DataBufferInt) image.getRaster().getDataBuffer()).getData()));
  }

  private static Prompt.Cast cast(ReferenceSheet sheet) {
    return Prompt.cast(sheet.name(), sheet.description());
  }

  private static void bust(
      Graphics2D g, Figures figures, Person person, Rectangle2D part, double scale, int x, int y) {
    g.drawImage(figures.body(person, part, scale), x, y, null);
    g.drawImage(figures.head(person, Mouth.REST, Eyes.OPEN, part, scale), x, y, null);
  }

  private static void name(Graphics2D g, Font font, String name) {
    TextLayout layout = new TextLayout(name.isBlank() ? "?" : name, font, g.getFontRenderContext());
    Shape outline = layout.getOutline(AffineTransform.getTranslateInstance(40, SIZE - 44));
    g.setPaint(Colour.of(0x06040f, 0.55));
    g.fill(new Rectangle2D.Double(0, SIZE - 118, SIZE, 118));
    g.setPaint(Colour.of(0xffffff));
    g.fill(outline);
  }
}
