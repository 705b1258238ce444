package dramac.media;

import dramac.plan.Cut;
import dramac.plan.TaskId;
import dramac.store.Made;
import dramac.story.EpisodeId;
import dramac.story.Format;
import dramac.story.Languages;
import dramac.story.Line;
import dramac.story.LineId;
import dramac.story.SceneId;
import dramac.story.ShotId;
import dramac.story.Transition;
import dramac.story.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// An episode of three shots with synthetic clips, voices and music, whose numbers the tests know.
final class Reel {
  static final TaskId TRACK = new TaskId("E01S01T01", TaskId.Kind.DIALOGUE);
  private static final Duration LIMIT = Duration.ofSeconds(60);

  final SequencedMap<TaskId, Path> files = new LinkedHashMap<>();
  final SequencedMap<TaskId, Made> made = new LinkedHashMap<>();
  final Cut cut;
  private final Ffmpeg ffmpeg;
  private final Path folder;

  Reel(Ffmpeg ffmpeg, Path folder, Format.Tier tier) throws Exception {
    this.ffmpeg = ffmpeg;
    this.folder = folder;
    Format format = new Format(Format.Ratio.NINE_SIXTEEN, tier, 24);
    EpisodeId episode = new EpisodeId(1);
    SceneId scene = new SceneId(episode, 1);
    List<String> clips =
        List.of("testsrc2=s=320x568:r=24", "testsrc=s=480x270:r=30", "mandelbrot=s=270x480:r=24");
    for (int i = 0; i < 3; i++) {
      clip(clips.get(i), i + 1, i == 2 ? 1.9 : 3);
    }
    track();
    TaskId music = new TaskId("E01S01", TaskId.Kind.MUSIC);
    Path bed = folder.resolve("bed.wav");
    lavfi("sine=f=220:r=48000:d=4,tremolo=3", bed, "-ac", "2");
    files.put(music, bed);
    SequencedMap<String, String> words = new LinkedHashMap<>();
    words.put("zh-CN", "你到底是谁？为什么一直骗我？");
    words.put("en-US", "Who are you, really? Why have you lied to me all along?");
    Cut.Cue cue =
        new Cut.Cue(
            new LineId(scene, 1),
            0,
            Words.of("林晚", "LIN WAN"),
            Line.Medium.ON_SCREEN,
            12,
            34,
            List.of(words));
    Cut.Chip chip = new Cut.Chip(Words.of("恒远广场", "HENGYUAN PLAZA"), "夜", "night");
    List<Cut.CutShot> shots =
        List.of(
            shot(scene, 1, 0, 48, Transition.DISSOLVE, Optional.of(chip), List.of(cue), List.of()),
            shot(
                scene,
                2,
                48,
                40,
                Transition.CUT,
                Optional.empty(),
                List.of(),
                List.of(
                    new Cut.Mark.Caption(4, Words.of("三天后", "Three days later")),
                    new Cut.Mark.Twist(20))),
            shot(scene, 3, 88, 44, Transition.CUT, Optional.empty(), List.of(), List.of()));
    Languages languages =
        new Languages(
            List.of(
                new Languages.Language("zh-CN", Languages.Use.SPOKEN),
                new Languages.Language("en-US", Languages.Use.DUB)));
    cut =
        new Cut(
            episode,
            new Cut.Heading(
                Words.of("继承者的双面人生", "The Heir's Double Life"),
                Optional.of(Words.of("雨夜离婚", "Divorce in the Rain")),
                languages),
            format,
            List.of("zh-CN", "en-US"),
            Optional.empty(),
            shots,
            List.of(new Cut.Bed(music, 0, 132, 30)),
            Cut.Ending.TO_BE_CONTINUED,
            Cut.Label.SHOWN);
  }

  private Cut.CutShot shot(
      SceneId scene,
      int number,
      int start,
      int frames,
      Transition out,
      Optional<Cut.Chip> chip,
      List<Cut.Cue> cues,
      List<Cut.Mark> marks) {
    TaskId picture = new TaskId("E01S01T0" + number, TaskId.Kind.VIDEO);
    Optional<TaskId> dialogue = number == 1 ? Optional.of(TRACK) : Optional.empty();
    return new Cut.CutShot(
        new ShotId(scene, number, ""), picture, dialogue, start, frames, 6, out, chip, cues, marks);
  }

  private void clip(String source, int number, double seconds) throws Exception {
    Path clip = folder.resolve("clip" + number + ".mp4");
    lavfi(
        source,
        clip,
        "-t",
        "" + seconds,
        "-c:v",
        "libx264",
        "-preset",
        "ultrafast",
        "-pix_fmt",
        "yuv420p");
    files.put(new TaskId("E01S01T0" + number, TaskId.Kind.VIDEO), clip);
  }

  private void track() throws Exception {
    Path voice = folder.resolve("voice.wav");
    lavfi("aevalsrc='0.2*sin(2*PI*300*t)*between(t,0.2,1.7)':s=48000:d=2", voice);
    DialogueTrack.Speech speech =
        new DialogueTrack.Speech(
            voice,
            Duration.ofMillis(500),
            Duration.ofMillis(1450),
            Line.Medium.ON_SCREEN,
            Room.PLAIN);
    Path out = folder.resolve("track.wav");
    List<DialogueTrack.Heard> heard =
        new DialogueTrack(ffmpeg, folder).mix(List.of(speech), Duration.ofSeconds(2), out);
    files.put(TRACK, out);
    made.put(TRACK, new Made(List.of(), Onsets.handles(heard)));
  }

  private void lavfi(String source, Path out, String... more) throws Exception {
    java.util.ArrayList<String> arguments =
        new java.util.ArrayList<>(List.of("-f", "lavfi", "-i", source));
    arguments.addAll(List.of(more));
    arguments.add(out.toString());
    ffmpeg.run(arguments, LIMIT);
  }
}
