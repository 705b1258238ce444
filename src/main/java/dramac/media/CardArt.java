package dramac.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// The written layers of an episode that are not subtitles: chip of the set, caption, title, end
/// card, and the mark that the film was made by a machine. Sizes are for a short side of 1080.
final class CardArt {
  private static final Color GOLD = new Color(0xff, 0xd9, 0x78);
  private static final Color PLATE = new Color(0x0a, 0x08, 0x14, 150);
  private static final Color PALE = new Color(255, 255, 255, 205);

  private final Fonts fonts;
  private final Canvas canvas;

  CardArt(Fonts fonts, Canvas canvas) {
    this.fonts = fonts;
    this.canvas = canvas;
  }

  /// Name of the set at the top left, for the first seconds of a scene.
  Card chip(Wording words) {
    return Card.of(
        canvas,
        pen -> {
          Lettering first = letters(Fonts.Weight.BOLD, 36, Color.WHITE, 0);
          double left = x(60);
          double top = y(150);
          double width = Math.min(x(560), first.width(words.first()) + px(74));
          plate(pen, left, top, width, px(58), 16);
          pen.setColor(GOLD);
          pen.fill(new Ellipse2D.Double(left + px(20), top + px(23), px(13), px(13)));
          fitted(pen, first, words.first(), left + px(48), top + px(43), x(500));
          Lettering second = letters(Fonts.Weight.MEDIUM, 26, PALE, 1.6);
          fitted(pen, second, words.second(), left + px(4), top + px(94), x(520));
        });
  }

  /// Words over the picture such as "three days later".
  Card caption(Wording words) {
    return Card.of(
        canvas,
        pen -> {
          double middle = canvas.width() / 2.0;
          double base = y(470);
          middle(pen, letters(Fonts.Weight.BOLD, 78, Color.WHITE, 5), words.first(), middle, base);
          pen.setColor(GOLD);
          pen.fill(new Rectangle2D.Double(middle - px(46), base + px(34), px(92), px(5)));
          Lettering second = letters(Fonts.Weight.MEDIUM, 40, new Color(0xff, 0xe3, 0x9a), 3.5);
          middle(pen, second, words.second(), middle, base + px(98));
        });
  }

  /// Name of the episode over its first picture.
  ///
  /// @param series name of the series, small above
  Card title(Wording series, Wording episode) {
    return Card.of(
        canvas,
        pen -> {
          double middle = canvas.width() / 2.0;
          double base = y(830);
          shade(pen, y(480), y(1150));
          middle(
              pen,
              letters(Fonts.Weight.MEDIUM, 42, PALE, 3),
              series.first(),
              middle,
              base - px(120));
          middle(pen, letters(Fonts.Weight.BOLD, 104, GOLD, 5.5), episode.first(), middle, base);
          middle(
              pen,
              letters(Fonts.Weight.MEDIUM, 44, Color.WHITE, 3.5),
              episode.second(),
              middle,
              base + px(82));
        });
  }

  /// Title over the foot of a poster, the episode's name beneath.
  Card poster(Wording words) {
    return Card.of(
        canvas,
        pen -> {
          double middle = canvas.width() / 2.0;
          double base = y(1560);
          middle(pen, letters(Fonts.Weight.BOLD, 120, GOLD, 6), words.first(), middle, base);
          middle(
              pen,
              letters(Fonts.Weight.MEDIUM, 54, Color.WHITE, 4),
              words.second(),
              middle,
              base + px(104));
        });
  }

  /// Darkens everything behind the end card.
  Card dimmed() {
    return Card.of(
        canvas,
        pen -> {
          pen.setColor(new Color(0, 0, 0, 158)); // .62
          pen.fillRect(0, 0, canvas.width(), canvas.height());
        });
  }

  /// "To be continued" in the middle.
  Card end(Wording words) {
    return Card.of(
        canvas,
        pen -> {
          double middle = canvas.width() / 2.0;
          double base = y(900);
          middle(pen, letters(Fonts.Weight.BOLD, 112, GOLD, 6), words.first(), middle, base);
          middle(
              pen,
              letters(Fonts.Weight.MEDIUM, 44, Color.WHITE, 4),
              words.second(),
              middle,
              base + px(86));
        });
  }

  /// The visible mark. Its letters are 56 pixels high, 5.2 % of the short side.
  Card label(Wording words) {
    return Card.of(
        canvas,
        pen -> {
          Lettering first = letters(Fonts.Weight.BOLD, 60, new Color(255, 255, 255, 235), 0);
          Lettering second = letters(Fonts.Weight.MEDIUM, 28, PALE, 0);
          double width =
              Math.max(first.width(words.first()), second.width(words.second())) + px(32);
          double left = x(960) - width;
          double top = y(146);
          double height = words.second().isEmpty() ? px(78) : px(112);
          plate(pen, left, top, width, height, 14);
          first.centred(pen, words.first(), left + width / 2, top + px(61));
          second.centred(pen, words.second(), left + width / 2, top + px(98));
        });
  }

  private void middle(Graphics2D pen, Lettering letters, String text, double middle, double base) {
    double room = x(960);
    double width = letters.width(text);
    Lettering fit = width > room ? narrower(letters, room / width) : letters;
    fit.centred(pen, text, middle, base);
  }

  private void fitted(
      Graphics2D pen, Lettering letters, String text, double left, double base, double room) {
    double width = letters.width(text);
    Lettering fit = width > room ? narrower(letters, room / width) : letters;
    fit.left(pen, text, left, base);
  }

  private static Lettering narrower(Lettering letters, double by) {
    return new Lettering(
        letters.font().deriveFont((float) (letters.font().getSize2D() * by)),
        letters.colour(),
        letters.rim(),
        letters.slant());
  }

  private void plate(
      Graphics2D pen, double left, double top, double width, double height, double corner) {
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(PLATE);
    pen.fill(new RoundRectangle2D.Double(left, top, width, height, px(corner), px(corner)));
  }

  private void shade(Graphics2D pen, double top, double bottom) {
    double middle = (top + bottom) / 2;
    Color none = new Color(0, 0, 0, 0);
    Color dark = new Color(0, 0, 0, 140);
    pen.setPaint(new GradientPaint(0, (float) top, none, 0, (float) middle, dark));
    pen.fill(new Rectangle2D.Double(0, top, canvas.width(), middle - top));
    pen.setPaint(new GradientPaint(0, (float) middle, dark, 0, (float) bottom, none));
    pen.fill(new Rectangle2D.Double(0, middle, canvas.width(), bottom - middle));
  }

  private Lettering letters(Fonts.Weight weight, double size, Color colour, double rim) {
    return new Lettering(fonts.at(weight, px(size)), colour, px(rim), 0);
  }

  private double px(double designed) {
    return designed * canvas.scale();
  }

  private double x(double designed) {
    return designed * canvas.width() / 1080;
  }

  private double y(double designed) {
    return designed * canvas.height() / 1920;
  }
}
