package dramac.studio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a prompt asks the writer for, read from free text; what it leaves open is the seed's usual.
///
/// @param names of the characters, the hero first
/// @param seconds of an episode
record Wish(String title, String genre, int episodes, int scenes, int seconds, List<String> names) {
  private static final int MOST_EPISODES = 100;
  private static final int MOST_SCENES = 20;
  private static final Pattern TITLE = Pattern.compile("(?i)titled\\s+\"([^\"\\n]{1,120})\"");
  private static final Pattern GENRE = Pattern.compile("(?i)in the ([^\\n]{1,60}?) genre");
  private static final Pattern EPISODES = Pattern.compile("(?i)\\b(\\d{1,4})[- ]episode");
  private static final Pattern SECONDS = Pattern.compile("(?i)each episode: (\\d{1,5}) seconds");
  private static final Pattern SCENES = Pattern.compile("(?i)total scenes: (\\d{1,5})");
  private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"\\n]{1,60})\"");

  static Wish read(String prompt) throws Refused {
    int episodes = number(EPISODES, prompt, 1);
    int scenes = number(SCENES, prompt, 8 * episodes) / Math.max(1, episodes);
    if (episodes < 1 || episodes > MOST_EPISODES || scenes < 1 || scenes > MOST_SCENES) {
      throw Refused.invalid(
          "This writer writes 1 to 100 episodes of 1 to 20 scenes; ask for fewer.");
    }
    SequencedSet<String> names = new LinkedHashSet<>();
    Matcher name = NAME.matcher(prompt);
    while (name.find() && names.size() < 8) {
      names.add(name.group(1).strip());
    }
    List<String> cast = new ArrayList<>(names);
    List.of("Lin Wan", "Shen Yao", "Gu Min").stream()
        .filter(usual -> cast.size() < 3 && !cast.contains(usual))
        .forEach(cast::add);
    return new Wish(
        text(TITLE, prompt, "The Hidden Heir"),
        text(GENRE, prompt, "Drama"),
        episodes,
        scenes,
        Math.clamp(number(SECONDS, prompt, 180), 10, 3600),
        List.copyOf(cast));
  }

  private static String text(Pattern pattern, String prompt, String usual) {
    Matcher matcher = pattern.matcher(prompt);
    return matcher.find() ? matcher.group(1).strip() : usual;
  }

  private static int number(Pattern pattern, String prompt, int usual) {
    Matcher matcher = pattern.matcher(prompt);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : usual;
  }
}
