package dramac.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.plan.Manifests;
import dramac.plan.Request;
import dramac.plan.Sha256;
import dramac.plan.TaskId;
import dramac.run.Failure;
import dramac.run.Provider.Download;
import dramac.run.Provider.Material;
import dramac.run.Provider.Submission;
import dramac.store.Artifact;
import dramac.store.Made;
import dramac.story.Emotion;
import dramac.story.Format;
import dramac.story.MusicMood;
import dramac.studio.Faults;
import dramac.studio.Faults.Fault;
import dramac.studio.RunningStudio;
import dramac.studio.StudioSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our client against our studio, over a real socket: each kind of request, and each fault.
class StudioRoundTripTest {
  private static final Format TINY = new Format(Format.Ratio.NINE_SIXTEEN, Format.Tier.P270, 24);
  private static final TaskId LIN = new TaskId("Lin", TaskId.Kind.REFERENCE);
  private static final TaskId CLIP = new TaskId("E01S01T01", TaskId.Kind.VIDEO);
  private static final TaskId VOICE = new TaskId("E01S01L01", TaskId.Kind.VOICE);
  private static final Request.Video VIDEO =
      new Request.Video(
          "Lin: black hair; wearing white suit. office, night. Lin, angry expression, speaking",
          "no text",
          25,
          TINY,
          42,
          List.of(LIN),
          0);
  private static final Request SPEECH =
      new Request.Speech("Stop.", "Emma", "en-US", Emotion.Voice.ANGRY, 1, 1, 1);
  @TempDir Path folder;

  @Test
  @Tag("media")
  void everyKindOfRequestComesBackAsFiles() throws Exception {
    SequencedMap<TaskId, Material> inputs = new LinkedHashMap<>();
    try (RunningStudio studio = strict(Faults.none());
        Http http = new Http(studio.vertx())) {
      HolySheep provider = provider(studio, http);
      Submission.Done likeness =
          done(provider, new Request.Reference("Lin", "black hair", List.of(), 1), inputs);
      inputs.put(LIN, material(likeness));
      Submission.Done clip = done(provider, VIDEO, inputs);
      assertThat(clip.handles().get("video_url")).startsWith("/v1/files/");
      inputs.put(CLIP, material(clip));
      Submission.Done voice = done(provider, SPEECH, inputs);
      assertThat(voice.handles().get("timings")).startsWith("[{\"text\":");
      Path wav = fetched(provider, voice);
      assertThat(Files.readString(wav, java.nio.charset.StandardCharsets.ISO_8859_1))
          .startsWith("RIFF");
      inputs.put(VOICE, new Material(material(voice).made(), Optional.of(wav)));
      Request sync =
          new Request.LipSync(
              CLIP,
              VOICE,
              "en-US",
              List.of(new Request.Turn("Lin", Duration.ZERO, Duration.ofMillis(500))));
      Submission.Done synced = done(provider, sync, inputs);
      assertThat(fetched(provider, synced)).isNotEmptyFile();
      Submission.Done bed =
          done(provider, new Request.Music(MusicMood.ROMANTIC, Duration.ofSeconds(2), 1), inputs);
      assertThat(fetched(provider, bed)).isNotEmptyFile();
      String silent = Path.of(clip.handles().get("video_url")).getFileName().toString();
      assertThat(folder.resolve("studio/files").resolve(silent))
          .as("a clip that only feeds lip-sync is never rendered")
          .doesNotExist();
    }
  }

  @Test
  void aTrackOfOursGoesAlongAsData() throws Exception {
    Path wav = Files.write(folder.resolve("track.wav"), wav());
    SequencedMap<TaskId, Material> inputs = new LinkedHashMap<>();
    try (RunningStudio studio = strict(Faults.none());
        Http http = new Http(studio.vertx())) {
      HolySheep provider = provider(studio, http);
      inputs.put(CLIP, material(done(provider, VIDEO, inputs)));
      inputs.put(VOICE, new Material(new Made(List.of(), new LinkedHashMap<>()), Optional.of(wav)));
      Request sync = new Request.LipSync(CLIP, VOICE, "en-US", List.of());
      assertThat(done(provider, sync, inputs).handles()).containsKey("video_url");
    }
  }

  @Test
  void anAuthorsPictureGoesWithItsLikeness() throws Exception {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    Files.write(folder.resolve("lin.png"), png);
    Request.Reference reference =
        new Request.Reference(
            "Lin", "", List.of(new dramac.plan.AuthorFile("lin.png", Sha256.of(png))), 1);
    try (RunningStudio studio = strict(Faults.none());
        Http http = new Http(studio.vertx())) {
      HolySheep provider = provider(studio, http);
      assertThat(done(provider, reference, new LinkedHashMap<>()).handles().get("reference_id"))
          .startsWith("ref_");
      Files.write(folder.resolve("lin.png"), new byte[] {1});
      assertThat(provider.submit(reference, new LinkedHashMap<>()))
          .isEqualTo(
              new Submission.Rejected(
                  new Failure.Local("lin.png has changed since the plan was made")));
    }
  }

  @Test
  void everyFaultOfTheStudioIsClassed() throws Exception {
    assertThat(underFault(Fault.BUSY))
        .isEqualTo(
            new Submission.Rejected(
                new Failure.Busy("HTTP 429: Rate limit exceeded", Duration.ofSeconds(1))));
    assertThat(underFault(Fault.NO_CREDIT))
        .isInstanceOfSatisfying(
            Submission.Rejected.class,
            it -> assertThat(it.failure()).isInstanceOf(Failure.NoCredit.class));
    for (Fault fault : List.of(Fault.LOST, Fault.CUT, Fault.EMPTY, Fault.BROKEN)) {
      assertThat(underFault(fault)).as(fault.name()).isInstanceOf(Submission.Ambiguous.class);
      assertThat(folder.resolve("studio/ledger.jsonl")).content().contains("0.15");
    }
    try (RunningStudio studio = strict(Faults.none().refusing("angry"));
        Http http = new Http(studio.vertx())) {
      assertThat(provider(studio, http).submit(VIDEO, new LinkedHashMap<>()))
          .isInstanceOfSatisfying(
              Submission.Rejected.class,
              it -> assertThat(it.failure()).isInstanceOf(Failure.Refused.class));
    }
  }

  private Submission underFault(Fault fault) throws Exception {
    try (RunningStudio studio = strict(Faults.none().with(fault, 1));
        Http http = new Http(studio.vertx())) {
      return provider(studio, http).submit(VIDEO, new LinkedHashMap<>());
    }
  }

  private RunningStudio strict(Faults faults) throws Exception {
    UnaryOperator<StudioSettings> how = s -> s.with(StudioSettings.Fields.REFUSED).with(faults);
    return new RunningStudio(folder.resolve("studio"), how);
  }

  private HolySheep provider(RunningStudio studio, Http http) {
    return new HolySheep(
        "studio",
        HolySheep.Dialect.STUDIO,
        Manifests.studio(),
        studio.server().base(),
        Secrets.forStudio(),
        http,
        folder);
  }

  private static Submission.Done done(
      HolySheep provider, Request request, SequencedMap<TaskId, Material> inputs) throws Exception {
    Submission came = provider.submit(request, inputs);
    assertThat(came).isInstanceOf(Submission.Done.class);
    return (Submission.Done) came;
  }

  private static Material material(Submission.Done done) {
    return new Material(new Made(List.of(), done.handles()), Optional.empty());
  }

  private Path fetched(HolySheep provider, Submission.Done done) throws Exception {
    Download download = done.downloads().getFirst();
    Path file = folder.resolve(done.hashCode() + "." + download.kind().extension());
    provider.fetch(download, file);
    assertThat(download.kind()).isIn(Artifact.Kind.VIDEO, Artifact.Kind.WAV);
    return file;
  }

  /// A WAV head is enough: nothing listens.
  private static byte[] wav() {
    return "RIFF....WAVEfmt ".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }
}
