package dramac.export;

import java.time.Duration;
import java.util.Locale;

/// The marks of a drawing, in units of the view box.
final class Svg {
  private final Html html = new Html();

  /// Opens a drawing that has a description for those who can't see it.
  Svg(double width, double height, String described) {
    html.raw(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"0 0 %s %s\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\"",
            number(width),
            number(height)));
    html.raw(" aria-label=\"").text(described).raw("\">");
  }

  Svg rect(String style, Box box) {
    return rect(style, box, "");
  }

  /// @param told shown where one points at it; nothing if empty
  Svg rect(String style, Box box, String told) {
    html.raw("<rect class=\"" + style + "\" x=\"" + number(box.x()) + "\" y=\"" + number(box.y()));
    html.raw("\" width=\"" + number(box.width()) + "\" height=\"" + number(box.height()));
    html.raw("\" rx=\"" + number(Math.min(box.round(), box.width() / 2)) + "\">");
    return told(told).close("rect");
  }

  /// A path of our own making.
  Svg path(String style, String path, String told) {
    html.raw("<path class=\"" + style + "\" d=\"" + path + "\">");
    return told(told).close("path");
  }

  Svg line(String style, double x1, double y1, double x2, double y2) {
    html.raw("<line class=\"" + style + "\" x1=\"" + number(x1) + "\" y1=\"" + number(y1));
    html.raw("\" x2=\"" + number(x2) + "\" y2=\"" + number(y2) + "\"/>");
    return this;
  }

  /// Words that begin, or with a style that says so end or centre, at a place.
  Svg words(String style, double x, double y, String words) {
    html.raw("<text class=\"" + style + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\">");
    html.text(words);
    return close("text");
  }

  private Svg told(String told) {
    if (!told.isEmpty()) {
      html.raw("<title>").text(told).raw("</title>");
    }
    return this;
  }

  private Svg close(String tag) {
    html.raw("</" + tag + ">");
    return this;
  }

  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  String markup() {
    return html + "</svg>";
  }

  /// A place in a drawing.
  record Box(double x, double y, double width, double height, double round) {}

  /// A time as a length on a ruler.
  ///
  /// @param left where the time begins
  /// @param width of the whole
  record Ruler(double left, double width, Duration whole) {
    double at(Duration time) {
      long millis = Math.max(1, whole.toMillis());
      return left + width * Math.min(millis, time.toMillis()) / millis;
    }

    double length(Duration time) {
      return at(time) - left;
    }

    double right() {
      return left + width;
    }
  }
}
