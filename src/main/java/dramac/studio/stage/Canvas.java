package dramac.studio.stage;

import dramac.studio.stage.Recipe.Hour;
import dramac.studio.stage.Recipe.Place;
import dramac.studio.stage.Recipe.Weather;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.SplittableRandom;

/// What a set is painted on: 1920 units high, as wide as the format asks, and the words for
/// brushes. Random streams come from the set's own locks, so a set keeps its furniture in every
/// shot.
record Canvas(Graphics2D g, double w, Place place, long seed) {
  static final double H = 1920;

  SplittableRandom stream(String purpose) {
    return Seeds.stream(seed, "set " + place.kind() + " " + place.locks() + " " + purpose);
  }

  boolean night() {
    return place.hour() == Hour.NIGHT;
  }

  boolean wet() {
    return place.weather() == Weather.RAIN;
  }

  /// One of three by the hour.
  int hour(int day, int dusk, int night) {
    return switch (place.hour()) {
      case DAY -> day;
      case DUSK -> dusk;
      case NIGHT -> night;
    };
  }

  void rect(double x, double y, double width, double height, int rgb) {
    g.setPaint(Colour.of(rgb));
    g.fill(new Rectangle2D.Double(x, y, width, height));
  }

  void haze(double x, double y, double width, double height, int rgb, double alpha) {
    g.setPaint(Colour.of(rgb, alpha));
    g.fill(new Rectangle2D.Double(x, y, width, height));
  }

  void round(double x, double y, double width, double height, double r, int rgb) {
    g.setPaint(Colour.of(rgb));
    g.fill(new RoundRectangle2D.Double(x, y, width, height, r, r));
  }

  void oval(double x, double y, double rx, double ry, int rgb, double alpha) {
    g.setPaint(Colour.of(rgb, alpha));
    g.fill(new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry));
  }

  void fall(double x, double y, double width, double height, int top, int bottom) {
    g.setPaint(
        new GradientPaint(
            0f, (float) y, Colour.of(top), 0f, (float) (y + height), Colour.of(bottom)));
    g.fill(new Rectangle2D.Double(x, y, width, height));
  }

  /// A gradient from one strength of a colour to another, downwards.
  void fade(double x, double y, double width, double height, int rgb, double from, double to) {
    g.setPaint(
        new GradientPaint(
            0f, (float) y, Colour.of(rgb, from), 0f, (float) (y + height), Colour.of(rgb, to)));
    g.fill(new Rectangle2D.Double(x, y, width, height));
  }

  void glow(double x, double y, double r, int rgb, double alpha) {
    g.setPaint(
        new RadialGradientPaint(
            new Point2D.Double(x, y),
            (float) r,
            new float[] {0f, 0.4f, 1f},
            new Color[] {Colour.of(rgb, alpha), Colour.of(rgb, alpha * 0.4), Colour.of(rgb, 0)}));
    g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
  }

  void line(double x1, double y1, double x2, double y2, double width, int rgb, double alpha) {
    g.setPaint(Colour.of(rgb, alpha));
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(new java.awt.geom.Line2D.Double(x1, y1, x2, y2));
  }

  /// A closed shape of straight edges: x, y, x, y, ...
  void shape(int rgb, double alpha, double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    g.setPaint(Colour.of(rgb, alpha));
    g.fill(path);
  }
}
