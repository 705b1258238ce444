package dramac.provider;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dramac.plan.AuthorFile;
import dramac.plan.Capability;
import dramac.plan.Offer;
import dramac.plan.Request;
import dramac.plan.Sha256;
import dramac.plan.Target;
import dramac.plan.TaskId;
import dramac.provider.HolySheep.Dialect;
import dramac.run.Failure;
import dramac.run.Provider.Material;
import dramac.store.Artifact;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Turns requests into calls of the seed's API, field by field (providers.md 1.2).
final class Orders {
  private static final int MOST_INLINE = 16 << 20;

  private final Dialect dialect;
  private final Target target;
  private final URI base;
  private final Path script;

  Orders(Dialect dialect, Target target, URI base, Path script) {
    this.dialect = dialect;
    this.target = target;
    this.base = base;
    this.script = script;
  }

  Order of(Request request, SequencedMap<TaskId, Material> inputs) {
    return switch (request) {
      case Request.Reference reference -> reference(reference);
      case Request.Video video -> video(video, inputs);
      case Request.Speech speech -> speech(speech);
      case Request.LipSync sync -> lipSync(sync, inputs);
      case Request.Music music -> music(music);
    };
  }

  private Order reference(Request.Reference reference) {
    ObjectNode body = object();
    if (reference.pictures().isEmpty() && dialect == Dialect.SEED) {
      return Order.Impossible.invalid("A likeness needs a picture here; " + reference.name());
    }
    for (AuthorFile picture : reference.pictures().stream().limit(1).toList()) {
      try {
        byte[] bytes = Files.readAllBytes(script.resolve(picture.path()));
        if (!Sha256.of(bytes).equals(picture.content())) {
          return local(picture.path() + " has changed since the plan was made");
        }
        body.put("image", Base64.getEncoder().encodeToString(bytes));
      } catch (IOException e) {
        return local(picture.path() + " cannot be read: " + e.getMessage());
      }
    }
    body.put("name", reference.name()).put("description", reference.description());
    return new Order.Call(
        "images/references",
        body,
        "reference_id",
        List.of("reference_id", "image_url"),
        Optional.empty());
  }

  private Order video(Request.Video video, SequencedMap<TaskId, Material> inputs) {
    Optional<Offer> offer = target.offer(Capability.VIDEO);
    Optional<Duration> length = offer.flatMap(o -> o.limits().lengths().atLeast(video.length()));
    if (offer.isEmpty() || length.isEmpty()) {
      return Order.Impossible.invalid("No clip of " + video.length() + " can be made here.");
    }
    ObjectNode body = object().put("model", offer.get().model());
    String words = video.negative().isBlank() ? "" : ". " + video.negative();
    body.put("prompt", video.prompt() + words);
    int fps = video.format().fps();
    switch (dialect) {
      case SEED -> body.put("duration", Math.ceilDiv(length.get().toMillis(), 1000L));
      case STUDIO -> body.put("duration", seconds(onGrid(length.get(), fps), 6));
    }
    body.put("resolution", video.format().tier().toString()).put("fps", fps);
    body.put("aspect_ratio", video.format().ratio().toString());
    body.put("seed", Math.floorMod(video.seed() + (long) video.variation(), Integer.MAX_VALUE));
    body.put("num_videos", 1);
    video.references().stream()
        .map(id -> handle(inputs, id, "reference_id"))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(id -> body.put("character_reference", id));
    return new Order.Call(
        "video/generate",
        body,
        "video_url",
        List.of("video_url", "thumbnail_url", "generation_id"),
        Optional.of(Artifact.Kind.VIDEO));
  }

  private Order speech(Request.Speech speech) {
    ObjectNode body = object();
    target.offer(Capability.SPEECH).ifPresent(offer -> body.put("model", offer.model()));
    body.put("input", speech.text()).put("voice", speech.voice());
    body.put("language", speech.language()).put("speed", speech.speed());
    body.put("pitch", speech.pitch()).put("energy", speech.energy());
    Artifact.Kind kind =
        switch (dialect) {
          case SEED -> Artifact.Kind.MP3;
          case STUDIO -> Artifact.Kind.WAV;
        };
    body.put("output_format", kind.extension());
    if (dialect == Dialect.STUDIO) {
      body.put("timings", true);
    }
    return new Order.Call(
        "audio/synthesis", body, "audio_url", List.of("audio_url", "timings"), Optional.of(kind));
  }

  private Order lipSync(Request.LipSync sync, SequencedMap<TaskId, Material> inputs) {
    Optional<String> video = url(inputs, sync.video(), "video_url");
    Optional<String> audio = url(inputs, sync.audio(), "audio_url");
    if (video.isEmpty() || audio.isEmpty()) {
      String which = (video.isEmpty() ? sync.video() : sync.audio()).toString();
      return Order.Impossible.invalid(
          "Lip-sync takes only results of this provider; " + which + " is none.");
    }
    ObjectNode body = object().put("video_url", video.get()).put("audio_url", audio.get());
    body.put("language", sync.language()).put("sync_mode", "precise").put("enhance", true);
    if (dialect == Dialect.STUDIO) {
      ArrayNode turns = body.putArray("turns");
      for (Request.Turn turn : sync.turns()) {
        turns
            .addObject()
            .put("speaker", turn.speaker())
            .put("start", seconds(turn.start(), 3))
            .put("end", seconds(turn.end(), 3));
      }
    }
    return new Order.Call(
        "video/lipsync",
        body,
        "synced_video_url",
        List.of("synced_video_url"),
        Optional.of(Artifact.Kind.VIDEO));
  }

  private Order music(Request.Music music) {
    if (dialect == Dialect.SEED) {
      return Order.Impossible.invalid("This API sells no music as a file.");
    }
    ObjectNode body = object().put("mood", music.mood().word());
    body.put("duration", seconds(music.length(), 3));
    body.put("seed", Math.floorMod(music.seed(), Integer.MAX_VALUE));
    return new Order.Call(
        "audio/music", body, "audio_url", List.of("audio_url"), Optional.of(Artifact.Kind.WAV));
  }

  /// A result's URL at this provider; where files may be sent along, else the file itself.
  private Optional<String> url(SequencedMap<TaskId, Material> inputs, TaskId id, String name) {
    Optional<String> own = handle(inputs, id, name).map(url -> Origin.absolute(base, url));
    Optional<Path> file = Optional.ofNullable(inputs.get(id)).flatMap(Material::file);
    if (own.isPresent() || dialect == Dialect.SEED || file.isEmpty()) {
      return own;
    }
    try {
      byte[] bytes = Files.readAllBytes(file.get());
      String type = name.equals("video_url") ? "video/mp4" : "audio/wav";
      return bytes.length > MOST_INLINE
          ? Optional.empty()
          : Optional.of("data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> handle(
      SequencedMap<TaskId, Material> inputs, TaskId id, String name) {
    return Optional.ofNullable(inputs.get(id)).map(material -> material.made().handles().get(name));
  }

  private static Order local(String why) {
    return new Order.Impossible(new Failure.Local(Words.safe(why)));
  }

  private static Duration onGrid(Duration length, int fps) {
    long frames = Math.round(length.toNanos() * (double) fps / 1e9);
    return Duration.ofNanos(Math.round(frames * 1e9 / fps));
  }

  private static BigDecimal seconds(Duration length, int decimals) {
    return BigDecimal.valueOf(length.toNanos(), 9).setScale(decimals, RoundingMode.HALF_UP);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
