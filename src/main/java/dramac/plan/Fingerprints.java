package dramac.plan;

import dramac.story.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Works out both keys of every task, inputs before what is made from them. No slot, span, reason
/// or file name goes in, so that formatting, comments and moved scenes change nothing.
final class Fingerprints {
  /// Of the canonical form; a new one makes everything new.
  private static final int SCHEMA = 1;

  private final Target target;
  private final SequencedMap<TaskId, Plan.Keys> keys = new LinkedHashMap<>();

  Fingerprints(Target target) {
    this.target = target;
  }

  SequencedMap<TaskId, Plan.Keys> of(Collection<Task> tasks) {
    for (Task task : tasks) {
      keys.put(task.id(), keys(task));
    }
    return keys;
  }

  private Plan.Keys keys(Task task) {
    return switch (task) {
      case Task.Bought bought -> keys(bought);
      case Task.Crafted crafted -> keys(crafted);
    };
  }

  private Plan.Keys keys(Task.Bought task) {
    Request request = task.request();
    Fingerprint wanted =
        new Fingerprint(
            new Canonical()
                .number("schema", SCHEMA)
                .text("lane", lane(request.capability()).name())
                .one("request", wanted(request))
                .hash());
    Canonical sent = means(wanted, task.inputs()).one("as", sent(request));
    target
        .offer(request.capability())
        .ifPresent(
            offer ->
                sent.text("provider", offer.provider())
                    .text("model", offer.model())
                    .number("edition", Manifests.edition(offer.provider())));
    return new Plan.Keys(wanted, new RequestDigest(sent.hash()));
  }

  private Plan.Keys keys(Task.Crafted task) {
    Fingerprint wanted =
        new Fingerprint(
            new Canonical()
                .number("schema", SCHEMA)
                .text("lane", target.lane().name())
                .one("craft", new CutForm(this).of(task.craft()))
                .hash());
    return new Plan.Keys(wanted, new RequestDigest(means(wanted, task.inputs()).hash()));
  }

  /// What a digest holds of every task: what is wanted, and by what means its inputs are made.
  private Canonical means(Fingerprint wanted, Collection<TaskId> inputs) {
    List<String> digests = inputs.stream().map(id -> known(id).digest().toString()).toList();
    return new Canonical().text("wanted", wanted.toString()).texts("inputs", digests);
  }

  /// By who makes it: an animatic never passes for a bought clip, nor the reverse.
  private Target.Lane lane(Capability capability) {
    boolean studio =
        target
            .offer(capability)
            .filter(offer -> offer.provider().equals(Manifests.STUDIO))
            .isPresent();
    return studio ? Target.Lane.ANIMATIC : Target.Lane.FINAL;
  }

  private Canonical wanted(Request request) {
    return switch (request) {
      case Request.Reference r ->
          new Canonical()
              .text("kind", "reference")
              .text("name", r.name())
              .text("description", r.description())
              .texts("pictures", r.pictures().stream().map(p -> p.content().hex()).toList());
      case Request.Video v ->
          new Canonical()
              .text("kind", "video")
              .text("prompt", v.prompt())
              .text("negative", v.negative())
              .time("length", v.length())
              .text("ratio", v.format().ratio().toString())
              .texts("references", keysOf(v.references()))
              .number("variation", v.variation());
      case Request.Speech s ->
          new Canonical()
              .text("kind", "speech")
              .text("text", s.text())
              .text("voice", s.voice())
              .text("language", s.language())
              .text("emotion", s.emotion().name())
              .decimal("pitch", s.pitch())
              .decimal("energy", s.energy())
              .decimal("speed", s.speed());
      case Request.LipSync l ->
          new Canonical()
              .text("kind", "lipsync")
              .text("video", key(l.video()))
              .text("audio", key(l.audio()))
              .text("language", l.language())
              .all("turns", l.turns().stream().map(Fingerprints::turn).toList());
      case Request.Music m ->
          new Canonical()
              .text("kind", "music")
              .text("mood", m.mood().word())
              .time("length", m.length())
              .number("seed", m.seed());
    };
  }

  private static Canonical turn(Request.Turn turn) {
    return new Canonical()
        .text("speaker", turn.speaker())
        .time("start", turn.start())
        .time("end", turn.end());
  }

  /// What only the means decide.
  private Canonical sent(Request request) {
    return switch (request) {
      case Request.Reference r -> new Canonical().number("seed", r.seed());
      case Request.Video v -> {
        Canonical as =
            new Canonical()
                .number("template", PromptWriter.VERSION)
                .number("seed", v.seed())
                .number("frames", v.frames())
                .text("tier", v.format().tier().toString())
                .number("fps", v.format().fps());
        target
            .offer(Capability.VIDEO)
            .flatMap(offer -> offer.limits().lengths().atLeast(v.length()))
            .ifPresent(legal -> as.time("legal", legal));
        yield as;
      }
      case Request.Speech _, Request.LipSync _, Request.Music _ -> new Canonical();
    };
  }

  String key(TaskId id) {
    return known(id).fingerprint().toString();
  }

  List<String> keysOf(Collection<TaskId> ids) {
    return ids.stream().map(this::key).toList();
  }

  private Plan.Keys known(TaskId id) {
    Plan.Keys found = keys.get(id);
    if (found == null) {
      throw new IllegalStateException(id + " is needed before it is planned");
    }
    return found;
  }

  static List<String> words(Words words) {
    return new ArrayList<>(words.alternatives());
  }
}
