package dramac.story;

import dramac.source.Findings;
import dramac.source.Span;
import dramac.tree.Directives;
import dramac.tree.Keyword;
import dramac.tree.Name;
import dramac.tree.Names;
import dramac.tree.Sheet;
import dramac.tree.Text;
import dramac.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Sheets become people, sets and props, each entered in the roster.
final class SheetReader {
  private static final String USUAL_LOOK = "default";

  private final Languages languages;
  private final Findings findings;
  private final Roster roster = new Roster();
  private final List<CastMember> cast = new ArrayList<>();
  private final List<Extra> extras = new ArrayList<>();
  private final List<SetDesign> sets = new ArrayList<>();
  private final List<Prop> props = new ArrayList<>();

  SheetReader(Languages languages, Findings findings) {
    this.languages = languages;
    this.findings = findings;
  }

  void read(Sheet sheet) {
    if (sheet.names().isEmpty()) {
      return;
    }
    switch (sheet) {
      case Sheet.CharacterSheet(Names names, Directives directives, _) ->
          enter(names, member(names, directives), cast);
      case Sheet.SetSheet(Names names, Directives directives, _) ->
          enter(names, set(names, directives), sets);
      case Sheet.PropSheet(Names names, Directives directives, _) ->
          enter(names, prop(names, directives), props);
      case Sheet.UnreadableSheet(Names names, _, _) -> roster.addBroken(names);
    }
  }

  void read(Value.Extras line) {
    for (Names names : line.items()) {
      if (!names.isEmpty()) {
        enter(names, new Extra(words(names), names.first().span()), extras);
      }
    }
  }

  private <T extends Named> void enter(Names names, T what, List<T> all) {
    roster.add(names, what, findings);
    all.add(what);
  }

  private CastMember member(Names names, Directives directives) {
    CastMember.Role role =
        directives
            .value(Keyword.ROLE, Value.RoleWord.class)
            .map(word -> Vocabulary.role(word.role()))
            .orElse(CastMember.Role.MINOR);
    List<Feature> lock =
        directives
            .value(Keyword.LOCKED, Value.Fields.class)
            .map(LockKey::ordered)
            .orElse(List.of());
    return new CastMember(
        words(names),
        role,
        new CastMember.Appearing(lock, pictures(directives), looks(directives), seed(directives)),
        voicing(directives),
        names.first().span());
  }

  private SetDesign set(Names names, Directives directives) {
    return new SetDesign(
        words(names),
        features(directives),
        visual(directives),
        pictures(directives),
        directives.value(Keyword.SOUND, Text.class).map(Text::plain),
        seed(directives),
        names.first().span());
  }

  private static Prop prop(Names names, Directives directives) {
    return new Prop(
        words(names),
        features(directives),
        visual(directives),
        pictures(directives),
        seed(directives),
        names.first().span());
  }

  private static List<Look> looks(Directives directives) {
    List<Look> looks = new ArrayList<>();
    directives
        .value(Keyword.WEARS, Text.class)
        .ifPresent(
            text -> looks.add(new Look(USUAL_LOOK, text.plain(), Optional.empty(), text.span())));
    directives
        .values(Keyword.LOOK, Value.LookText.class)
        .forEach(
            look ->
                looks.add(
                    new Look(
                        look.name().text(),
                        look.description().plain(),
                        Optional.ofNullable(look.reference()).map(SheetReader::picture),
                        look.name().span())));
    return looks;
  }

  private CastMember.Voicing voicing(Directives directives) {
    SequencedMap<String, String> voices = new LinkedHashMap<>();
    SequencedMap<String, Span> places = new LinkedHashMap<>();
    Optional<Value.Voices> line = directives.value(Keyword.VOICE, Value.Voices.class);
    for (Value.VoiceChoice choice : line.map(Value.Voices::choices).orElse(List.of())) {
      String tag = languages.full(choice.language().text());
      voices.putIfAbsent(tag, choice.voice().text());
      places.putIfAbsent(tag, choice.voice().span());
    }
    return new CastMember.Voicing(
        voices,
        places,
        line.map(Value.Voices::speed).orElse(1.0),
        line.map(Value.Voices::pitch).orElse(1.0));
  }

  private static List<Feature> features(Directives directives) {
    return directives
        .value(Keyword.LOCKED, Value.Fields.class)
        .map(LockKey::features)
        .orElse(List.of());
  }

  private static Optional<Words> visual(Directives directives) {
    return directives.value(Keyword.VISUAL, Value.Bitext.class).flatMap(Reading::words);
  }

  private static List<Picture> pictures(Directives directives) {
    return directives
        .values(Keyword.REFERENCE, Value.Items.class)
        .flatMap(list -> list.items().stream())
        .map(SheetReader::picture)
        .toList();
  }

  private static Picture picture(Name path) {
    return new Picture(path.text(), path.span());
  }

  private static Seed seed(Directives directives) {
    return directives
        .value(Keyword.SEED, Value.Seed.class)
        .map(seed -> new Seed(seed.value(), Optional.of(seed.span())))
        .orElse(Seed.USUAL);
  }

  private static Words words(Names names) {
    return new Words(names.alternatives().stream().map(Name::text).toList());
  }

  Roster roster() {
    return roster;
  }

  List<CastMember> cast() {
    return cast;
  }

  List<Extra> extras() {
    return extras;
  }

  List<SetDesign> sets() {
    return sets;
  }

  List<Prop> props() {
    return props;
  }
}
