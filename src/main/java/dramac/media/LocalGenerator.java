package dramac.media;

import dramac.plan.Craft;
import dramac.plan.Cut;
import dramac.plan.Money;
import dramac.plan.Task;
import dramac.plan.TaskId;
import dramac.run.Failure;
import dramac.run.Generator;
import dramac.run.Job;
import dramac.run.Outcome;
import dramac.store.Artifact;
import dramac.store.Made;
import dramac.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// Makes what is crafted on this machine. Works in a scratch folder of the store and hands over
/// only finished files; a failure is told in words and leaves nothing behind.
public final class LocalGenerator implements Generator {
  private final Ffmpeg ffmpeg;
  private final Fonts fonts;
  private final Store store;
  private final String producer;

  /// @param producer name or code of the publisher for the label, empty when the project gives none
  public LocalGenerator(Ffmpeg ffmpeg, Fonts fonts, Store store, String producer) {
    this.ffmpeg = ffmpeg;
    this.fonts = fonts;
    this.store = store;
    this.producer = producer;
  }

  @Override
  public Outcome make(Job job) throws InterruptedException {
    return switch (job.task()) {
      case Task.Crafted crafted -> craft(crafted.craft(), job);
      case Task.Bought bought ->
          throw new IllegalArgumentException(bought.id() + " is not made here");
    };
  }

  private Outcome craft(Craft craft, Job job) throws InterruptedException {
    try {
      Path scratch = store.scratch();
      try {
        return new Outcome.Done(made(craft, job, scratch), Money.none(Money.USD));
      } finally {
        store.discard(scratch);
      }
    } catch (MediaFailed e) {
      return failed(e.words());
    } catch (IOException e) {
      return failed("The disk refused: " + e.getMessage());
    }
  }

  private static Outcome failed(String why) {
    return new Outcome.Failed(new Failure.Local(why));
  }

  private Made made(Craft craft, Job job, Path scratch)
      throws MediaFailed, InterruptedException, IOException {
    return switch (craft) {
      case Craft.Dialogue dialogue -> dialogue(dialogue, job, scratch);
      case Craft.Subtitles(Cut cut, _) -> subtitles(cut, job, scratch);
      case Craft.Poster poster -> poster(poster, job, scratch);
      case Craft.Episode(Cut cut, _) -> episode(cut, job, scratch);
    };
  }

  private Made dialogue(Craft.Dialogue dialogue, Job job, Path scratch)
      throws MediaFailed, InterruptedException, IOException {
    SequencedMap<TaskId, Path> files = files(job);
    List<DialogueTrack.Speech> speeches = new ArrayList<>();
    for (Craft.Spoken spoken : dialogue.speech()) {
      Path voice = there(files, spoken.voice());
      Room room = Room.of(spoken.room());
      speeches.add(
          new DialogueTrack.Speech(voice, spoken.at(), spoken.slot(), spoken.medium(), room));
    }
    Path out = scratch.resolve("dialogue.wav");
    List<DialogueTrack.Heard> heard =
        new DialogueTrack(ffmpeg, scratch).mix(speeches, dialogue.length(), out);
    SequencedMap<String, String> facts = Onsets.handles(heard);
    long over = heard.stream().mapToInt(DialogueTrack.Heard::to).max().orElse(0);
    over -= dialogue.length().toMillis();
    if (over > 40) {
      double seconds = over / 1000.0;
      facts.put(
          "note",
          String.format(Locale.ROOT, "speech runs on %.1f s over the end of the shot", seconds));
    }
    return new Made(List.of(store.keep(out, Artifact.Kind.WAV)), facts);
  }

  private Made subtitles(Cut cut, Job job, Path scratch) throws IOException {
    List<Artifact> kept = new ArrayList<>();
    SequencedMap<String, String> names = new LinkedHashMap<>();
    for (var language : cut.heading().all().all()) {
      List<Cue> cues = new Readings(cut, job.inputs()).cues(List.of(language.tag()));
      Locale locale = Locale.forLanguageTag(language.tag());
      int fps = cut.format().fps();
      Map<Artifact.Kind, String> sidecars = new LinkedHashMap<>();
      sidecars.put(Artifact.Kind.SRT, Sidecar.srt(cues, locale, fps));
      sidecars.put(Artifact.Kind.VTT, Sidecar.vtt(cues, locale, fps));
      for (Map.Entry<Artifact.Kind, String> sidecar : sidecars.entrySet()) {
        String name = language.tag() + "." + sidecar.getKey().extension();
        Path file = Files.writeString(scratch.resolve(name), sidecar.getValue());
        names.put("file." + kept.size(), name);
        kept.add(store.keep(file, sidecar.getKey()));
      }
    }
    return new Made(kept, names);
  }

  private Made poster(Craft.Poster poster, Job job, Path scratch)
      throws MediaFailed, InterruptedException, IOException {
    Path out = scratch.resolve("poster.png");
    Canvas shape =
        new Canvas(poster.format().width(), poster.format().height(), poster.format().fps());
    Wording words = new Wording(poster.title().first(), poster.subtitle());
    Wording label = AiLabel.words(LineBreaks.han(words.first()) ? "zh" : "en");
    Path clip = there(files(job), poster.video());
    new Poster(ffmpeg, fonts).make(clip, words, label, shape, scratch, out);
    return new Made(List.of(store.keep(out, Artifact.Kind.PNG)), new LinkedHashMap<>());
  }

  private Made episode(Cut cut, Job job, Path scratch)
      throws MediaFailed, InterruptedException, IOException {
    Path out = scratch.resolve("episode.mp4");
    AiLabel label = new AiLabel(producer, job.keys().fingerprint().toString());
    SequencedMap<String, String> facts =
        new EpisodeCraft(ffmpeg, fonts, label).make(cut, files(job), job.inputs(), scratch, out);
    return new Made(List.of(store.keep(out, Artifact.Kind.VIDEO)), facts);
  }

  private SequencedMap<TaskId, Path> files(Job job) {
    SequencedMap<TaskId, Path> files = new LinkedHashMap<>();
    job.inputs()
        .forEach(
            (id, made) -> {
              if (!made.files().isEmpty()) {
                files.put(id, store.path(made.file()));
              }
            });
    return files;
  }

  private static Path there(SequencedMap<TaskId, Path> files, TaskId id) throws Unusable {
    Path file = files.get(id);
    if (file == null) {
      throw new Unusable("The file of " + id + " is not there.");
    }
    return file;
  }
}
