package dramac.story;

import dramac.tree.Directives;
import dramac.tree.Keyword;
import dramac.tree.Name;
import dramac.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What holds for a whole scene: place, feeling, who is there, what the writer marked.
record SceneHead(
    Scene.Setting setting, Scene.Mood mood, List<CastMember> with, Optional<List<Prop>> props) {
  private static final int USUAL_VOLUME = 30;

  static SceneHead read(dramac.tree.Scene scene, Lookup lookup) {
    Directives directives = scene.directives();
    List<CastMember> with = new ArrayList<>();
    names(directives, Keyword.WITH).forEach(n -> lookup.member(n).ifPresent(with::add));
    Optional<List<Prop>> props =
        directives
            .value(Keyword.PROPS, Value.Items.class)
            .map(list -> list.items().stream().flatMap(n -> lookup.prop(n).stream()).toList());
    return new SceneHead(
        setting(scene.heading(), directives, lookup), mood(directives), with, props);
  }

  static List<Name> names(Directives directives, Keyword keyword) {
    return directives
        .values(keyword, Value.Items.class)
        .flatMap(list -> list.items().stream())
        .toList();
  }

  private static Scene.Setting setting(
      dramac.tree.Scene.Heading heading, Directives directives, Lookup lookup) {
    Optional<SetDesign> set =
        directives
            .value(Keyword.SET, Name.class)
            .map(lookup::set)
            .orElseGet(() -> lookup.setOf(heading.place().alternatives()));
    Optional<Value.Bitext> visual = directives.value(Keyword.VISUAL, Value.Bitext.class);
    return new Scene.Setting(
        Reading.words(heading.place()).orElseGet(() -> Words.of(heading.span().text())),
        Vocabulary.view(heading.setting()),
        Optional.ofNullable(heading.time()).map(Vocabulary::time).orElse(Scene.TimeOfDay.UNSTATED),
        set,
        visual.flatMap(text -> lookup.read(text).words()),
        directives.value(Keyword.AVOID, Value.Items.class).map(Reading::texts).orElse(List.of()),
        heading.place().isEmpty() ? heading.span() : heading.place().span());
  }

  private static Scene.Mood mood(Directives directives) {
    Optional<Value.Beat> beat = directives.value(Keyword.BEAT, Value.Beat.class);
    Emotion feeling = beat.map(Value.Beat::before).map(Vocabulary::emotion).orElse(Emotion.NEUTRAL);
    Optional<Emotion> turn = beat.map(Value.Beat::after).map(Vocabulary::emotion);
    Optional<Value.Music> music = directives.value(Keyword.MUSIC, Value.Music.class);
    if (music.isEmpty()) {
      return new Scene.Mood(
          feeling, turn, Optional.of(new Scene.Music(feeling.mood(), USUAL_VOLUME)));
    }
    int volume = music.map(Value.Music::volume).orElse(USUAL_VOLUME);
    return new Scene.Mood(
        feeling,
        turn,
        music
            .map(Value.Music::mood)
            .map(Vocabulary::mood)
            .map(mood -> new Scene.Music(mood, volume)));
  }
}
