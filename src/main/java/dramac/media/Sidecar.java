package dramac.media;

import java.util.List;
import java.util.Locale;

/// Subtitle files of one language beside an episode: UTF-8, line feeds, at most two lines a cue.
public final class Sidecar {
  private Sidecar() {}

  /// SubRip: numbers from 1, `HH:MM:SS,mmm`, no tags.
  public static String srt(List<Cue> cues, Locale locale, int fps) {
    StringBuilder out = new StringBuilder();
    int number = 1;
    for (Cue cue : cues) {
      List<String> lines = cue.lines().get(locale);
      if (lines != null) {
        out.append(number++).append('\n');
        times(out, cue, fps, ',').append('\n');
        out.append(words(cue, lines)).append("\n\n");
      }
    }
    return out.toString();
  }

  /// WebVTT: the line's id as the cue's name, `&` and `<` escaped, low in the picture.
  public static String vtt(List<Cue> cues, Locale locale, int fps) {
    StringBuilder out = new StringBuilder("WEBVTT\n\n");
    int number = 1;
    for (Cue cue : cues) {
      List<String> lines = cue.lines().get(locale);
      if (lines != null) {
        out.append("NOTE ").append(cue.line()).append("\n\n").append(number++).append('\n');
        times(out, cue, fps, '.').append(" line:78%\n");
        String words = words(cue, lines).replace("&", "&amp;").replace("<", "&lt;");
        out.append(words.replace(">", "&gt;")).append("\n\n");
      }
    }
    return out.toString();
  }

  private static String words(Cue cue, List<String> lines) {
    String words = String.join("\n", lines);
    return cue.speaker().isEmpty() ? words : SubtitleArt.said(cue.speaker(), words);
  }

  private static StringBuilder times(StringBuilder out, Cue cue, int fps, char point) {
    return out.append(time(cue.from(), fps, point))
        .append(" --> ")
        .append(time(cue.to(), fps, point));
  }

  private static String time(int frame, int fps, char point) {
    long millis = Math.round(frame * 1000.0 / fps);
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%c%03d",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1000 % 60,
        point,
        millis % 1000);
  }
}
