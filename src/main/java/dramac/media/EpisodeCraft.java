package dramac.media;

import dramac.plan.Cut;
import dramac.plan.TaskId;
import dramac.store.Made;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;

/// Makes the finished episode: picture and sound side by side, then both put into one file without
/// encoding again, its frames counted.
final class EpisodeCraft {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Ffmpeg ffmpeg;
  private final Fonts fonts;
  private final AiLabel label;

  EpisodeCraft(Ffmpeg ffmpeg, Fonts fonts, AiLabel label) {
    this.ffmpeg = ffmpeg;
    this.fonts = fonts;
    this.label = label;
  }

  /// @param files where each input lies
  /// @param made what each input says of itself
  /// @return facts for the report: loudness and notes
  SequencedMap<String, String> make(
      Cut cut,
      SequencedMap<TaskId, Path> files,
      SequencedMap<TaskId, Made> made,
      Path scratch,
      Path out)
      throws MediaFailed, InterruptedException {
    Canvas canvas = new Canvas(cut.format().width(), cut.format().height(), cut.format().fps());
    List<Cue> cues = new Readings(cut, made).cues(cut.languages());
    List<Overlay> layers = new EpisodeArt(cut, canvas, fonts, scratch).draw(cues);
    EpisodeSound sound = new EpisodeSound(cut, files, ffmpeg);
    List<Take> takes = takes(cut, files);
    Path track = scratch.resolve("sound.mp4");
    SequencedMap<String, String> facts = new LinkedHashMap<>();
    List<Montage.Reel> reels = new ArrayList<>();
    Callable<String> picture =
        () -> {
          reels.add(new Montage(ffmpeg, canvas, scratch).make(takes, layers));
          return "";
        };
    Callable<String> hearing = () -> loudness(sound, scratch, track);
    facts.put("loudness", Crew.all(List.of(picture, hearing)).getLast());
    Montage.Reel reel = reels.getFirst();
    join(reel, track, cut, out);
    check(cut, out);
    note(facts, reel.notes());
    note(facts, sound.notes());
    return facts;
  }

  private String loudness(EpisodeSound sound, Path scratch, Path track)
      throws MediaFailed, InterruptedException {
    Path mix = scratch.resolve("mix.wav");
    sound.mix(mix, scratch);
    return new Mastering(ffmpeg).encode(mix, Mastering.SOCIAL, track).words();
  }

  private static List<Take> takes(Cut cut, SequencedMap<TaskId, Path> files) throws Unusable {
    List<Take> takes = new ArrayList<>();
    for (Placed shot : Placed.all(cut)) {
      Path clip = files.get(shot.shot().picture());
      if (clip == null) {
        throw new Unusable("The clip of " + shot.shot().id() + " is not there.");
      }
      int lead = shot.shot().lead() + shot.skip();
      takes.add(
          new Take(shot.shot().id().toString(), clip, shot.frames(), lead, shot.shot().out()));
    }
    return takes;
  }

  private void join(Montage.Reel reel, Path track, Cut cut, Path out)
      throws MediaFailed, InterruptedException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-protocol_whitelist", "file", "-f", "concat", "-safe", "1"));
    arguments.addAll(List.of("-i", "file:" + reel.list()));
    arguments.addAll(Kind.opening(track));
    arguments.addAll(List.of("-map", "0:v:0", "-map", "1:a:0", "-c", "copy"));
    arguments.addAll(List.of("-map_metadata", "-1", "-fflags", "+bitexact"));
    arguments.addAll(List.of("-metadata", AiLabel.TAG + "=" + label.tag()));
    arguments.addAll(List.of("-metadata", "title=" + title(cut)));
    int scale = cut.format().fps() * 512;
    arguments.addAll(List.of("-video_track_timescale", "" + scale));
    arguments.addAll(List.of("-movflags", "+faststart+use_metadata_tags", "-f", "mp4"));
    arguments.add("file:" + out);
    ffmpeg.run(arguments, LIMIT);
  }

  private static String title(Cut cut) {
    String series = cut.heading().series().first();
    return cut.heading().episode().map(title -> series + " · " + title.first()).orElse(series);
  }

  private void check(Cut cut, Path out) throws MediaFailed, InterruptedException {
    Probe facts = Probe.of(ffmpeg, out);
    int frames = facts.picture().map(Probe.Picture::frames).orElse(0);
    if (frames != cut.frames()) {
      throw new Unusable(
          "The episode has " + frames + " frames where the plan has " + cut.frames() + ".");
    }
  }

  private static void note(SequencedMap<String, String> facts, List<String> notes) {
    for (String note : notes) {
      facts.put("note." + facts.size(), note);
    }
  }
}
