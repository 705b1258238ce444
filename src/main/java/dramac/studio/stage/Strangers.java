package dramac.studio.stage;

import dramac.studio.stage.Recipe.Crowd;
import dramac.studio.stage.Recipe.Person;
import dramac.studio.stage.Recipe.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The people of a prompt that introduces nobody: those its references name, else those its nouns
/// name.
final class Strangers {
  private static final Lexicon<String> NOUNS =
      new Lexicon<String>()
          .with(
              "woman",
              "woman|lady|girl|she|bride|queen|wife|mother|daughter|heiress|女人|女孩|女子|少女|新娘|她|妻子|母亲")
          .with(
              "man",
              "man|guy|he|groom|king|husband|father|son|boss|ceo|driver|男人|男子|新郎|他|丈夫|父亲|总裁|司机")
          .with("boy", "boy|child|kid|男孩|孩子")
          .with("old man", "old man|grandfather|老人|爷爷|老爷子")
          .with("old woman", "old woman|grandmother|老太太|奶奶");

  private static final Pattern SPEAKING =
      Pattern.compile("([^,，]{1,40})[,，].*(?:speaking|speaks|说)", Pattern.CASE_INSENSITIVE);

  /// Parts a speaker's name from the number of one voice in a group.
  static final String ONE_OF = "#";

  private Strangers() {}

  /// The name under which several people speak at once.
  static Optional<String> group(List<String> action) {
    return action.stream()
        .map(SPEAKING::matcher)
        .filter(Matcher::matches)
        .map(spoken -> spoken.group(1).strip())
        .filter(name -> Words.CROWDS.in(name))
        .findFirst();
  }

  /// Three of the group, in front of the others.
  static List<Person> speaking(String name, Crowd crowd, Emotion emotion, String set) {
    List<Person> people = new ArrayList<>();
    String[] looks = Extras.looks(crowd);
    for (int i = 0; i < 3; i++) {
      String who = (i % 2 == 0 ? "man " : "woman ") + i + set;
      Features features = Casting.features(who, "", looks[i], Optional.empty());
      Outfit outfit = Wardrobe.outfit(who, looks[i], features.presence(), Optional.empty());
      people.add(new Person(name + ONE_OF + i, features, outfit, emotion, Voice.SPEAKS));
    }
    return people;
  }

  static List<Prompt.Cast> in(String text, List<ReferenceSheet> references) {
    List<Prompt.Cast> found = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    for (ReferenceSheet sheet : references) {
      if (!sheet.name().isBlank() && lower.contains(sheet.name().toLowerCase(Locale.ROOT))) {
        found.add(new Prompt.Cast(sheet.name(), sheet.description(), sheet.description()));
      }
    }
    if (found.isEmpty()) {
      for (String noun : NOUNS.all(text)) {
        found.add(new Prompt.Cast(noun, text, text));
      }
    }
    return found.stream().limit(2).toList();
  }
}
