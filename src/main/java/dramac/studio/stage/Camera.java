package dramac.studio.stage;

import static dramac.studio.stage.Expressions.format;

import dramac.studio.stage.Recipe.Accent;

/// Moves of the camera: the composed frame is zoomed and shifted as one, the set drifts behind
/// it.
final class Camera {
  /// The frame is enlarged before it is cut: zoompan moves in whole pixels.
  private static final double FINER = 1.4;

  private Camera() {}

  /// How much wider than the frame the set is drawn, to have something to drift over.
  static final double SET_MARGIN = 0.05;

  /// Filters for the composed frame; empty for a camera that stands still.
  static String filters(Recipe recipe) {
    double end = recipe.frames() - 1.0;
    String t = end < 1 ? "0" : format("(on/%.1f)", end);
    String eased = format("(%1$s*%1$s*(3-2*%1$s))", t);
    double u = recipe.width() / 1080.0;
    boolean shaken = recipe.accents().contains(Accent.FLASH);
    String quick = format("(1-pow(1-min(1,on/%d),3))", Math.max(1, Math.round(0.4 * recipe.fps())));
    String seconds = format("(on/%d)", recipe.fps());
    String view =
        switch (recipe.move()) {
          case STILL -> zoom("1.012+0.012*" + eased, "0", "0");
          case PUSH_IN ->
              zoom(
                  (recipe.people().size() > 2 ? "1+0.1*" : "1+0.16*") + eased,
                  "0",
                  format("-%.1f*%s", 34 * u, eased));
          case FAST_PUSH_IN ->
              zoom(
                  (recipe.people().size() > 1 ? "1+0.11*" : "1+0.2*") + quick + "+0.02*" + t,
                  "0",
                  format("-%.1f*%s", 40 * u, quick));
          case PULL_BACK -> zoom("1.16-0.16*" + eased, "0", "0");
          case PAN_LEFT -> zoom("1.05", format("%.1f*(1-2*%s)", 22 * u, eased), "0");
          case PAN_RIGHT -> zoom("1.05", format("%.1f*(2*%s-1)", 22 * u, eased), "0");
          case TILT_UP -> zoom("1.06", "0", format("%.1f*(1-2*%s)", 40 * u, eased));
          case TILT_DOWN -> zoom("1.06", "0", format("%.1f*(2*%s-1)", 40 * u, eased));
          case TRACK -> zoom("1.04+0.03*" + eased, format("%.1f*(2*%s-1)", 16 * u, eased), "0");
          case HANDHELD ->
              zoom(
                  "1.035",
                  format("%1$.1f*(sin(2.1*%2$s)+0.6*sin(5.3*%2$s))", 5 * u, seconds),
                  format("%1$.1f*(sin(2.7*%2$s+1)+0.5*sin(6.1*%2$s))", 5 * u, seconds));
        };
    String shake = shaken ? format("+if(lt(on,8),%.1f*cos(on*2.6)*(8-on)/8,0)", 9 * u) : "";
    return format(
            "scale=%d:%d:flags=bicubic,zoompan=",
            even(recipe.width() * FINER), even(recipe.height() * FINER))
        + view.replace("SHAKE", shake)
        + format(":d=1:s=%dx%d:fps=%d", recipe.width(), recipe.height(), recipe.fps());
  }

  /// @param x shift of the view's middle to the right, in pixels of the frame; y downwards
  private static String zoom(String z, String x, String y) {
    return format(
        "z='%s':x='iw/2-iw/zoom/2+%.2f*(%s)SHAKE':y='ih/2-ih/zoom/2+%.2f*(%s)SHAKE'",
        z, FINER, x, FINER, y);
  }

  /// The set's own drift, .55 of the figures', as crop expressions.
  static String drift(Recipe recipe) {
    double reach = recipe.width() * SET_MARGIN / 2;
    double t = Math.max(1, recipe.frames() - 1);
    String middle = "(iw-ow)/2";
    String x =
        switch (recipe.move()) {
          case PAN_LEFT -> format("%s+%.1f*(1-2*n/%.0f)", middle, reach * 0.8, t);
          case PAN_RIGHT, TRACK -> format("%s+%.1f*(2*n/%.0f-1)", middle, reach * 0.8, t);
          case HANDHELD -> format("%s+%.1f*sin(0.06*n)", middle, reach * 0.2);
          case STILL, PUSH_IN, FAST_PUSH_IN, PULL_BACK, TILT_UP, TILT_DOWN -> middle;
        };
    return format("crop=%d:%d:'%s':'(ih-oh)/2'", recipe.width(), recipe.height(), x);
  }

  static int even(double pixels) {
    return 2 * (int) Math.round(pixels / 2);
  }
}
