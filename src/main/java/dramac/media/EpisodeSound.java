package dramac.media;

import dramac.plan.Cut;
import dramac.plan.TaskId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// What is heard in a cut, and at which frames: dialogue tracks, the clips' own sound where they
/// speak for themselves, music, effects, a hit at each twist and a rise before the open question.
final class EpisodeSound {
  private static final double RISE = 2;
  private static final int MINUTES = 10 * 60 * 1000;

  private final Cut cut;
  private final SequencedMap<TaskId, Path> files;
  private final Ffmpeg ffmpeg;
  private final List<String> notes = new ArrayList<>();

  EpisodeSound(Cut cut, SequencedMap<TaskId, Path> files, Ffmpeg ffmpeg) {
    this.cut = cut;
    this.files = files;
    this.ffmpeg = ffmpeg;
  }

  /// What could not be done as written, in words.
  List<String> notes() {
    return List.copyOf(notes);
  }

  /// Mixes everything into `mix`.
  void mix(Path mix, Path scratch) throws MediaFailed, InterruptedException {
    Soundtrack soundtrack = new Soundtrack(ffmpeg, scratch, cut.format().fps());
    soundtrack.mix(dialogue(), beds(), accents(), cut.frames(), mix);
  }

  private List<Soundtrack.Track> dialogue() throws MediaFailed, InterruptedException {
    List<Soundtrack.Track> tracks = new ArrayList<>();
    for (Placed shot : Placed.all(cut)) {
      Path track = shot.shot().dialogue().map(files::get).orElse(null);
      Path clip = files.get(shot.shot().picture());
      if (track != null) {
        tracks.add(new Soundtrack.Track(track, shot.start(), millis(shot.skip()), MINUTES));
      } else if (clip != null && !shot.shot().cues().isEmpty() && speaks(clip)) {
        int skip = millis(shot.shot().lead() + shot.skip());
        tracks.add(new Soundtrack.Track(clip, shot.start(), skip, millis(shot.frames())));
      }
    }
    return tracks;
  }

  private boolean speaks(Path clip) throws MediaFailed, InterruptedException {
    return Probe.of(ffmpeg, clip).sound().isPresent();
  }

  private List<Soundtrack.Bed> beds() {
    List<Soundtrack.Bed> beds = new ArrayList<>();
    for (Cut.Bed bed : cut.beds()) {
      Path file = files.get(bed.music());
      if (file != null) {
        beds.add(new Soundtrack.Bed(file, bed.start(), bed.frames(), bed.percent()));
      }
    }
    return beds;
  }

  private List<Soundtrack.Accent> accents() {
    List<Soundtrack.Accent> accents = new ArrayList<>();
    for (Placed shot : Placed.all(cut)) {
      for (Cut.Mark mark : shot.shot().marks()) {
        if (mark.at() >= shot.skip()) {
          accent(mark, shot.frame(mark.at()), accents);
        }
      }
    }
    return accents;
  }

  private void accent(Cut.Mark mark, int frame, List<Soundtrack.Accent> onto) {
    switch (mark) {
      case Cut.Mark.Caption _ -> {}
      case Cut.Mark.Twist _ -> onto.add(new Soundtrack.Accent(Effects.HIT, frame));
      case Cut.Mark.Cliffhanger _ -> {
        int from = frame - (int) (RISE * cut.format().fps());
        onto.add(new Soundtrack.Accent(Effects.RISE, from));
      }
      case Cut.Mark.Sound sound -> {
        if (!Effects.known(sound.words())) {
          notes.add("No sound is known for \"" + sound.words() + "\"; a hit stands in for it.");
        }
        onto.add(new Soundtrack.Accent(Effects.of(sound.words()), frame));
      }
    }
  }

  private int millis(int frames) {
    return (int) Math.round(frames * 1000.0 / cut.format().fps());
  }
}
