package dramac.story;

import dramac.source.Findings;
import dramac.tree.Directive;
import dramac.tree.Directives;
import dramac.tree.Keyword;
import dramac.tree.Name;
import dramac.tree.Note;
import dramac.tree.Text;
import dramac.tree.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An episode: its head, then its scenes, each cut and timed.
final class EpisodeReader {
  private final Lookup lookup;
  private final SpeechReader speeches;
  private final PacingReader pacings;
  private final Pacing usual;

  EpisodeReader(
      Languages languages,
      StorySettings settings,
      Lookup lookup,
      PacingReader pacings,
      Pacing usual,
      Findings findings) {
    this.lookup = lookup;
    this.speeches = new SpeechReader(languages, settings, lookup, findings);
    this.pacings = pacings;
    this.usual = usual;
  }

  /// A scene cut, before the next one may say how it goes over.
  private record Cut(
      SceneId id, SceneHead head, Scene.Marks marks, List<Draft> drafts, dramac.tree.Scene scene) {}

  Episode read(dramac.tree.Episode episode) {
    EpisodeId id = new EpisodeId(episode.number());
    Directives head = episode.head();
    Pacing pacing =
        head.value(Keyword.PACING, dramac.tree.Pacing.class)
            .map(line -> pacings.read(line, usual))
            .orElse(usual);
    List<Cut> cuts = new ArrayList<>();
    Transition opening = scenes(episode, id, pacing, cuts);
    Optional<Value.Bitext> hook = head.value(Keyword.HOOK, Value.Bitext.class);
    return new Episode(
        id,
        Reading.words(episode.names()),
        head.value(Keyword.LOGLINE, Text.class).map(Text::plain),
        hook.flatMap(Reading::words),
        head.value(Keyword.REPRISE, Value.Length.class)
            .map(Value.Length::time)
            .orElse(Duration.ZERO),
        head.value(Keyword.GATE, Value.Answer.class)
            .filter(Value.Answer::yes)
            .map(yes -> Episode.Gate.PAID)
            .orElse(Episode.Gate.OPEN),
        pacing,
        opening,
        cuts.stream().map(EpisodeReader::scene).toList(),
        episode.heading());
  }

  private Transition scenes(
      dramac.tree.Episode episode, EpisodeId id, Pacing pacing, List<Cut> cuts) {
    Wardrobe wardrobe = new Wardrobe();
    Transition opening = Transition.CUT;
    Optional<Directive> hook = episode.head().find(Keyword.HOOK);
    for (dramac.tree.Scene scene : episode.scenes()) {
      wardrobe.beginScene();
      SceneId sceneId = id.scene(cuts.size() + 1);
      SceneHead head = SceneHead.read(scene, lookup);
      List<Scene.Unlock> unlocks = unlock(scene.directives(), wardrobe);
      SceneReader reader = new SceneReader(sceneId, head, lookup, wardrobe, speeches);
      Optional<Piece.Seen> first =
          cuts.isEmpty() ? hook.flatMap(directive -> hook(directive, reader)) : Optional.empty();
      reader.read(scene);
      ShotCutter cutter = new ShotCutter(pacing, scene.heading().span());
      List<Draft> drafts = cutter.cut(first, reader.pieces());
      Scene.Marks marks = marks(scene, reader.changes(), unlocks);
      marks.length().ifPresent(asked -> Lengths.fit(drafts, asked.length().toMillis()));
      drafts.forEach(Lengths::fitWithin);
      if (cutter.opening() != Transition.CUT) {
        Optional<Draft> before = last(cuts);
        before.ifPresent(draft -> draft.out = cutter.opening());
        opening = before.isEmpty() ? cutter.opening() : opening;
      }
      cuts.add(new Cut(sceneId, head, marks, drafts, scene));
    }
    return opening;
  }

  private static Optional<Piece.Seen> hook(Directive directive, SceneReader reader) {
    return directive.value() instanceof Value.Bitext text
        ? reader.seen(Happening.Kind.HOOK, text, Heads.of(directive))
        : Optional.empty();
  }

  private static Optional<Draft> last(List<Cut> cuts) {
    return cuts.reversed().stream()
        .filter(cut -> !cut.drafts.isEmpty())
        .findFirst()
        .map(cut -> cut.drafts.getLast());
  }

  private List<Scene.Unlock> unlock(Directives directives, Wardrobe wardrobe) {
    List<Scene.Unlock> unlocks = new ArrayList<>();
    for (Value.Unlock line : directives.values(Keyword.UNLOCK, Value.Unlock.class).toList()) {
      Optional<CastMember> named = lookup.member(line.who());
      for (Name key : named.isPresent() ? line.keys() : List.<Name>of()) {
        CastMember who = named.orElseThrow();
        unlocks.add(new Scene.Unlock(who, LockKey.spelled(key), key.span()));
        wardrobe.unlock(who, List.of(LockKey.spelled(key)));
      }
    }
    return unlocks;
  }

  private Scene.Marks marks(
      dramac.tree.Scene scene, List<Use> changes, List<Scene.Unlock> unlocks) {
    Directives directives = scene.directives();
    return new Scene.Marks(
        directives
            .value(Keyword.LENGTH, Value.Length.class)
            .map(asked -> new Scene.Asked(asked.time(), asked.span())),
        people(directives, Keyword.EXITS),
        people(directives, Keyword.RETURNS),
        changes,
        unlocks,
        scene.moments().stream()
            .filter(Note.class::isInstance)
            .map(Note.class::cast)
            .map(note -> new Scene.Note(note.text(), note.span()))
            .toList());
  }

  private List<Use> people(Directives directives, Keyword keyword) {
    List<Use> uses = new ArrayList<>();
    for (Name name : SceneHead.names(directives, keyword)) {
      lookup.member(name).ifPresent(who -> uses.add(new Use(who, name.span())));
    }
    return uses;
  }

  private static Scene scene(Cut cut) {
    List<Shot> shots = new ShotBuilder(cut.head.mood(), cut.drafts).shots(cut.id);
    Transition out = shots.isEmpty() ? Transition.CUT : shots.getLast().out();
    return new Scene(
        cut.id,
        cut.head.setting(),
        cut.head.mood(),
        shots,
        out,
        cut.marks,
        cut.scene.heading().span());
  }
}
