package dramac.studio.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A prompt taken apart into its fixed order: people, set, the rest of the action, camera, light,
/// style. Free text has no such order; then everything is action, and the other parts are empty.
///
/// @param action props, action, expressions, each its own part
record Prompt(List<Cast> people, String set, List<String> action, String camera, String light) {
  /// A person as introduced: name, locks, look.
  record Cast(String name, String locks, String look) {}

  private static final Pattern INTRODUCTION =
      Pattern.compile("([^:：,，]{1,40})[:：]\\s*(.*)", Pattern.DOTALL);
  private static final Pattern LOCKS =
      Pattern.compile(
          "(?i)wearing|\\bface\\b|\\bskin\\b|\\beyes\\b|\\bhair|\\bbuild\\b|\\btall\\b|脸|皮肤|眼睛|瞳|发|身高|穿");
  private static final Pattern SET =
      Pattern.compile("(?i)(?:^|[,，;；]\\s*)(interior|exterior|室内|室外|内景|外景)\\b?");
  private static final Pattern FRAME =
      Pattern.compile("(?i)\\d+:\\d+\\s+(?:\\S+\\s+)?frame|vertical frame");
  private static final Pattern NEGATIVE = Pattern.compile("(?i)^no text\\b.*");
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?i)(?:^|[\\s,;])(?:mr|mrs|ms|dr|st|prof|jr|sr)$");

  static Prompt of(String text) {
    List<String> parts = parts(text);
    int end = end(parts);
    List<Cast> people = new ArrayList<>();
    int next = 0;
    for (; next < end; next++) {
      Matcher person = INTRODUCTION.matcher(parts.get(next));
      if (!person.matches() || !LOCKS.matcher(person.group(2)).find()) {
        break;
      }
      people.add(cast(person.group(1).strip(), person.group(2)));
    }
    int set = setAt(parts, next, end);
    for (int bare = next; bare < set; bare++) {
      people.add(new Cast(parts.get(bare).replaceFirst("[:：,，].*", "").strip(), "", ""));
    }
    int action = set < 0 ? next : set + 1;
    int light = at(parts, action, end, Words.LIGHTS);
    int camera = camera(parts, action, light < 0 ? end : light);
    List<String> rest =
        new ArrayList<>(parts.subList(action, camera < 0 ? (light < 0 ? end : light) : camera));
    return new Prompt(
        List.copyOf(people),
        set < 0 ? "" : parts.get(set),
        List.copyOf(rest),
        camera < 0 ? "" : parts.get(camera),
        light < 0 ? "" : parts.get(light));
  }

  /// Everything that is not about people's looks: what words of place, weather and things are
  /// sought in.
  String scene() {
    return set + ". " + String.join(". ", action) + ". " + camera + ". " + light;
  }

  static Cast cast(String name, String description) {
    Matcher wearing = Pattern.compile("(?i)(?:;\\s*|,\\s*|^)wearing\\s+|穿着?").matcher(description);
    int cut = -1;
    int look = -1;
    while (wearing.find()) {
      cut = wearing.start();
      look = wearing.end();
    }
    return cut < 0
        ? new Cast(name, description.strip(), "")
        : new Cast(
            name, description.substring(0, cut).strip(), description.substring(look).strip());
  }

  private static int setAt(List<String> parts, int from, int end) {
    for (int i = from; i < end; i++) {
      if (SET.matcher(parts.get(i)).find()) {
        return i;
      }
    }
    return -1;
  }

  private static int at(List<String> parts, int from, int end, Lexicon<?> words) {
    for (int i = end - 1; i >= from; i--) {
      if (words.in(parts.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int camera(List<String> parts, int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      if (Words.FRAMINGS.in(parts.get(i)) || (i > end - 3 && Words.MOVES.in(parts.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  /// Where the picture's own words end: before the frame's format, else before the negative.
  private static int end(List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (FRAME.matcher(parts.get(i)).find() || NEGATIVE.matcher(parts.get(i)).matches()) {
        return i;
      }
    }
    return parts.size();
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String piece : text.strip().split("(?<=[.。！？!?])\\s+|(?<=[。！？])|\\n+", -1)) {
      open.append(open.isEmpty() ? "" : " ").append(piece.strip());
      String soFar = open.toString().replaceFirst("[.。]$", "");
      if (!ABBREVIATION.matcher(soFar.toLowerCase(Locale.ROOT)).find()) {
        if (!soFar.isBlank()) {
          parts.add(soFar.strip());
        }
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      parts.add(open.toString());
    }
    return parts;
  }
}
