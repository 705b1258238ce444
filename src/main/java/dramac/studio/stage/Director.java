package dramac.studio.stage;

import dramac.studio.stage.Recipe.Accent;
import dramac.studio.stage.Recipe.Crowd;
import dramac.studio.stage.Recipe.Dressing;
import dramac.studio.stage.Recipe.Event;
import dramac.studio.stage.Recipe.Framing;
import dramac.studio.stage.Recipe.Hour;
import dramac.studio.stage.Recipe.Light;
import dramac.studio.stage.Recipe.Move;
import dramac.studio.stage.Recipe.Person;
import dramac.studio.stage.Recipe.Place;
import dramac.studio.stage.Recipe.Prop;
import dramac.studio.stage.Recipe.PropKind;
import dramac.studio.stage.Recipe.SetKind;
import dramac.studio.stage.Recipe.Voice;
import dramac.studio.stage.Recipe.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a prompt to a recipe. It knows the prompt, the references and the seed, and nothing of
/// the story; whatever the prompt leaves open is chosen by its hash.
public final class Director {
  private static final int MOST_PEOPLE = 3;
  private static final Pattern BED = Pattern.compile("(?i)\\b(?:ward|bed)\\b|病房|床");
  private static final Pattern BOW = Pattern.compile("(?i)\\bbow(?:s|ing|ed)?\\b|鞠躬|行礼");

  /// Any text gives a recipe. `references` lend locks and colours to the people they name.
  public Recipe read(
      String prompt,
      List<ReferenceSheet> references,
      int width,
      int height,
      int fps,
      int frames,
      long seed) {
    Prompt parts = Prompt.of(prompt);
    List<Person> all = people(parts, references);
    Framing framing = framing(parts, all);
    List<Person> seen = inFrame(parts, all, framing);
    if (framing == Framing.DETAIL && !seen.isEmpty()) {
      framing = Framing.CLOSE;
    }
    if (framing == Framing.CLOSE && seen.size() > 1) {
      framing = Framing.MEDIUM;
    }
    if (framing == Framing.WIDE && Strangers.group(parts.action()).isPresent()) {
      framing = Framing.MEDIUM;
    }
    List<Prop> props = props(parts, all);
    Light light = Words.LIGHTS.first(parts.light()).orElseGet(() -> mood(seen));
    Move move = Words.MOVES.first(parts.camera()).orElse(Move.STILL);
    return new Recipe(
        width,
        height,
        fps,
        frames,
        seed,
        place(parts, prompt, seen),
        seen,
        framing,
        move,
        light,
        props,
        accents(parts, seen, framing, move, light));
  }

  private static List<Person> people(Prompt parts, List<ReferenceSheet> references) {
    List<Prompt.Cast> cast = new ArrayList<>(parts.people());
    if (cast.isEmpty()) {
      Optional<String> group = Strangers.group(parts.action());
      if (group.isPresent()) {
        return Strangers.speaking(
            group.get(), crowd(parts), emotion(parts, group.get()), parts.set());
      }
      if (crowd(parts) == Crowd.NONE) {
        cast.addAll(Strangers.in(parts.scene(), references));
      }
    }
    List<Person> people = new ArrayList<>();
    for (Prompt.Cast one : cast) {
      Optional<ReferenceSheet> sheet =
          references.stream().filter(r -> r.name().equalsIgnoreCase(one.name())).findFirst();
      String locks =
          one.locks().isEmpty() ? sheet.map(ReferenceSheet::description).orElse("") : one.locks();
      String look =
          one.look().isEmpty() ? sheet.map(ReferenceSheet::description).orElse("") : one.look();
      Features features = Casting.features(one.name(), locks, look, sheet);
      people.add(
          new Person(
              one.name(),
              features,
              Wardrobe.outfit(one.name(), look, features.presence(), sheet),
              emotion(parts, one.name()),
              voice(parts, one.name())));
    }
    return people;
  }

  private static Emotion emotion(Prompt parts, String name) {
    boolean stranger = parts.people().isEmpty();
    for (String part : parts.action()) {
      if (names(part, name) && part.toLowerCase(Locale.ROOT).contains("expression")) {
        Optional<Emotion> worded = Words.EMOTIONS.first(part.substring(part.indexOf(',') + 1));
        if (worded.isPresent()) {
          return worded.get();
        }
      }
    }
    for (String part : parts.action()) {
      Optional<Emotion> worded = Words.EMOTIONS.first(part);
      if (worded.isPresent() && (stranger || names(part, name))) {
        return worded.get();
      }
    }
    return switch (Words.LIGHTS.first(parts.light()).orElse(Light.EVEN)) {
      case EVEN -> Emotion.CALM;
      case WARM -> Emotion.HAPPY;
      case COOL -> Emotion.SAD;
      case HARD -> Emotion.TENSE;
      case SOFT -> Emotion.TENDER;
      case STARK -> Emotion.SURPRISED;
    };
  }

  private static Voice voice(Prompt parts, String name) {
    boolean speaks =
        parts.action().stream()
            .anyMatch(
                part ->
                    names(part, name)
                        && Pattern.compile("(?i)\\bspeaking\\b|\\bspeaks\\b|\\bsays\\b|说")
                            .matcher(part)
                            .find());
    return speaks ? Voice.SPEAKS : Voice.SILENT;
  }

  private static Framing framing(Prompt parts, List<Person> people) {
    return Words.FRAMINGS
        .first(parts.camera())
        .orElse(
            switch (people.size()) {
              case 0 -> props(parts, people).isEmpty() ? Framing.WIDE : Framing.DETAIL;
              case 1 -> Framing.MEDIUM_CLOSE;
              default -> Framing.MEDIUM;
            });
  }

  private static List<Person> inFrame(Prompt parts, List<Person> people, Framing framing) {
    List<Person> named = people.stream().filter(p -> names(parts.camera(), p.name())).toList();
    List<Person> speaking = people.stream().filter(p -> p.voice() == Voice.SPEAKS).toList();
    List<Person> chosen =
        switch (framing) {
          case CLOSE, MEDIUM_CLOSE ->
              !named.isEmpty() ? named : speaking.size() == 1 ? speaking : people;
          case DETAIL -> named;
          case MEDIUM, WIDE -> people;
        };
    if (framing == Framing.DETAIL && named.isEmpty() && props(parts, people).isEmpty()) {
      chosen = people.stream().limit(1).toList();
    }
    return chosen.stream().limit(MOST_PEOPLE).toList();
  }

  private static Place place(Prompt parts, String prompt, List<Person> seen) {
    String set = parts.set().isEmpty() ? parts.scene() : parts.set();
    boolean inside = Pattern.compile("(?i)\\binterior\\b|室内|内景").matcher(set).find();
    SetKind kind =
        Words.SETS.hits(set).stream()
            .map(Lexicon.Hit::value)
            .filter(found -> parts.set().isEmpty() || !(inside && found.outside()))
            .findFirst()
            .orElseGet(() -> unknown(inside, set.isBlank() ? prompt : set));
    if (kind == SetKind.WARD_CORRIDOR
        && seen.isEmpty()
        && BED.matcher(String.join(". ", parts.action())).find()) {
      kind = SetKind.HOSPITAL;
    }
    Weather weather = Words.WEATHERS.first(parts.scene()).orElse(Weather.CLEAR);
    Hour hour = hour(set, parts.scene());
    Crowd crowd = crowd(parts);
    boolean car = kind.outside() && Words.PROPS.all(parts.scene()).contains(PropKind.CAR);
    return new Place(kind, hour, weather, crowd, car ? Dressing.CAR : Dressing.NONE, locks(set));
  }

  private static Crowd crowd(Prompt parts) {
    Crowd crowd = Words.CROWDS.first(parts.scene()).orElse(Crowd.NONE);
    return crowd == Crowd.ROWS && BOW.matcher(String.join(". ", parts.action())).find()
        ? Crowd.BOWING
        : crowd;
  }

  /// The set's own name keeps its furniture: what follows changes with the scene.
  private static String locks(String set) {
    return set.split("[,，:：;；.]", -1)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static Hour hour(String set, String scene) {
    List<Hour> named = Words.HOURS.all(set);
    return named.isEmpty() ? Words.HOURS.first(scene).orElse(Hour.DAY) : named.getLast();
  }

  private static SetKind unknown(boolean inside, String text) {
    SetKind[] open =
        inside
            ? new SetKind[] {SetKind.LIVING_ROOM, SetKind.OFFICE, SetKind.LOBBY, SetKind.STUDY}
            : new SetKind[] {SetKind.CITY, SetKind.STREET, SetKind.PARK, SetKind.PLAZA};
    return open[Seeds.pick("set " + text, open.length)];
  }

  private static List<Prop> props(Prompt parts, List<Person> people) {
    List<String> acted = parts.action().stream().dropWhile(Director::introduces).toList();
    if (acted.isEmpty() && people.isEmpty()) {
      acted = parts.action();
    }
    String action = String.join(". ", acted) + ". " + parts.camera();
    Event event = Words.EVENTS.first(action).orElse(Event.NONE);
    List<Prop> props = new ArrayList<>();
    List<PropKind> named = new ArrayList<>(Words.PROPS.all(action));
    if (event == Event.RINGING && named.contains(PropKind.PHONE)) {
      named.remove(PropKind.RING);
    }
    for (PropKind kind : named) {
      boolean fits =
          switch (event) {
            case NONE -> true;
            case BURNING ->
                kind == PropKind.LETTER || kind == PropKind.PHOTO || kind == PropKind.MONEY;
            case RINGING -> kind == PropKind.PHONE;
            case ROLLING -> kind == PropKind.RING || kind == PropKind.PILLS || kind == PropKind.KEY;
            case BREAKING ->
                kind == PropKind.CUP || kind == PropKind.GLASS || kind == PropKind.PHOTO;
          };
      props.add(new Prop(kind, fits ? event : Event.NONE, holder(kind, action, people)));
    }
    return props.stream().limit(2).toList();
  }

  /// A thing of the scene is described before the action; what nobody touches is not shown.
  private static boolean introduces(String part) {
    String head = part.split("[,，:：]", -1)[0].strip();
    boolean title = head.chars().noneMatch(Character::isLowerCase);
    boolean brief = head.chars().allMatch(c -> c < 0x2e80) || head.length() <= 8;
    List<Lexicon.Hit<PropKind>> hits = Words.PROPS.hits(head);
    return title
        && brief
        && !hits.isEmpty()
        && hits.getLast().start() + hits.getLast().length() == head.length();
  }

  /// The last name before the thing.
  private static String holder(PropKind kind, String action, List<Person> people) {
    int at =
        Words.PROPS.hits(action).stream()
            .filter(hit -> hit.value() == kind)
            .mapToInt(Lexicon.Hit::start)
            .findFirst()
            .orElse(0);
    String before = action.substring(0, at);
    return people.stream()
        .map(Person::name)
        .filter(before::contains)
        .max(java.util.Comparator.comparingInt(before::lastIndexOf))
        .orElse("");
  }

  private static Light mood(List<Person> people) {
    return people.isEmpty()
        ? Light.EVEN
        : switch (people.getFirst().emotion()) {
          case NEUTRAL, CALM, DETERMINED, RELIEVED -> Light.EVEN;
          case HAPPY, PLAYFUL, TRIUMPHANT -> Light.WARM;
          case SAD, MELANCHOLIC, HURT, LONGING -> Light.COOL;
          case ANGRY, FURIOUS, TENSE, DESPERATE, COLD, CONTEMPTUOUS, SUSPICIOUS, AFRAID ->
              Light.HARD;
          case SURPRISED, SHOCKED -> Light.STARK;
          case ROMANTIC, TENDER -> Light.SOFT;
        };
  }

  private static List<Accent> accents(
      Prompt parts, List<Person> people, Framing framing, Move move, Light light) {
    List<Accent> accents = new ArrayList<>();
    boolean close = framing == Framing.CLOSE || framing == Framing.MEDIUM_CLOSE;
    if (move == Move.FAST_PUSH_IN && light == Light.STARK) {
      accents.add(Accent.FLASH);
    }
    if (close
        && people.stream()
            .anyMatch(p -> p.emotion() == Emotion.ANGRY || p.emotion() == Emotion.FURIOUS)) {
      accents.add(Accent.SPEED_LINES);
    }
    for (Accent worded : Words.ACCENTS.all(parts.scene())) {
      if (!accents.contains(worded) && worded != Accent.FLASH) {
        accents.add(worded);
      }
    }
    return accents;
  }

  private static boolean names(String text, String name) {
    boolean latin = name.chars().allMatch(c -> c < 0x2e80);
    String quoted = Pattern.quote(name);
    return Pattern.compile(latin ? "(?i)(?<![a-z0-9])" + quoted + "(?![a-z0-9])" : quoted)
        .matcher(text)
        .find();
  }
}
