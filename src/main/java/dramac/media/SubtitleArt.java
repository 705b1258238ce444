package dramac.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cues as drawn: the first language large and white, the second smaller and warm beneath it,
/// inside the part of the picture that no app covers.
final class SubtitleArt {
  private static final Color FIRST = Color.WHITE;
  private static final Color SECOND = new Color(0xff, 0xe3, 0x9a);
  private static final double CENTRE = 525;
  private static final double ROOM = 870;
  private static final double TOP = 1330;
  private static final double SLANT = 8;

  private final Fonts fonts;
  private final Canvas canvas;

  SubtitleArt(Fonts fonts, Canvas canvas) {
    this.fonts = fonts;
    this.canvas = canvas;
  }

  Card draw(Cue cue) {
    return Card.of(canvas, pen -> block(pen, cue));
  }

  /// The speaker's name before the words, in the marks of their language.
  static String said(String speaker, String words) {
    return LineBreaks.han(words) ? speaker + "：" + words : speaker + ": " + words;
  }

  private void block(Graphics2D pen, Cue cue) {
    double y = TOP * canvas.height() / 1920;
    boolean first = true;
    for (Map.Entry<Locale, List<String>> entry : cue.lines().entrySet()) {
      Style style = style(entry.getValue(), first);
      double pixels = style.line() * canvas.scale();
      for (int i = 0; i < entry.getValue().size(); i++) {
        y += pixels;
        String words = shown(entry.getValue(), i);
        String line =
            i == 0 && first && !cue.speaker().isEmpty() ? said(cue.speaker(), words) : words;
        line(pen, line, style, cue.face(), y - pixels * 0.24);
      }
      y += 6 * canvas.scale();
      first = false;
    }
  }

  private void line(
      Graphics2D pen, String words, Style style, Utterance.Face face, double baseline) {
    double slant =
        switch (face) {
          case UPRIGHT -> 0;
          case SLANTED -> SLANT;
        };
    Lettering letters = letters(style, 1, slant);
    double room = ROOM * canvas.width() / 1080;
    double width = letters.width(words);
    if (width > room) {
      letters = letters(style, room / width, slant);
    }
    letters.centred(pen, words, CENTRE * canvas.width() / 1080, baseline);
  }

  private Lettering letters(Style style, double narrower, double slant) {
    double size = style.size() * canvas.scale() * narrower;
    return new Lettering(
        fonts.at(style.weight(), size), style.colour(), style.rim() * canvas.scale(), slant);
  }

  private static Style style(List<String> lines, boolean first) {
    boolean han = LineBreaks.han(String.join("", lines));
    if (han) {
      return first
          ? new Style(62, Fonts.Weight.BOLD, FIRST, 5, 74)
          : new Style(40, Fonts.Weight.MEDIUM, SECOND, 4, 46);
    }
    return first
        ? new Style(46, Fonts.Weight.BOLD, FIRST, 4.5, 58)
        : new Style(36, Fonts.Weight.MEDIUM, SECOND, 3.5, 42);
  }

  /// On screen the last full stop of a Chinese cue, and the comma it was cut at, are left out.
  private static String shown(List<String> lines, int index) {
    String line = lines.get(index);
    boolean last = index == lines.size() - 1;
    boolean stop = line.endsWith("。") || line.endsWith("、") || line.endsWith("，");
    return last && stop && line.length() > 1 ? line.substring(0, line.length() - 1) : line;
  }

  private record Style(double size, Fonts.Weight weight, Color colour, double rim, double line) {}
}
