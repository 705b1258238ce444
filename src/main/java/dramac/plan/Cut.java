package dramac.plan;

import dramac.story.EpisodeId;
import dramac.story.Format;
import dramac.story.Languages;
import dramac.story.Line;
import dramac.story.LineId;
import dramac.story.ShotId;
import dramac.story.Transition;
import dramac.story.Words;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// An episode as an editor's list: everything needed to put it together, in whole frames.
///
/// @param languages what is burned in: the spoken language first, then a second line if any
/// @param ending whether the end card is shown
/// @param reprise the end of the episode before that is replayed first
public record Cut(
    EpisodeId episode,
    Heading heading,
    Format format,
    List<String> languages,
    Optional<Reprise> reprise,
    List<CutShot> shots,
    List<Bed> beds,
    Ending ending,
    Label label) {
  public Cut {
    languages = List.copyOf(languages);
    shots = List.copyOf(shots);
    beds = List.copyOf(beds);
  }

  /// What the title card says.
  public record Heading(Words series, Optional<Words> episode, Languages all) {}

  /// Whether the picture says that a machine made it.
  public enum Label {
    SHOWN,
    OFF
  }

  /// How it ends.
  public enum Ending {
    TO_BE_CONTINUED,
    PLAIN
  }

  /// The last frames of the episode before, replayed: its shots again, from `skip` frames into the
  /// first of them. Their speech and subtitles come with them.
  public record Reprise(List<CutShot> shots, int skip, int frames) {
    public Reprise {
      shots = List.copyOf(shots);
    }
  }

  /// One shot in the cut.
  ///
  /// @param picture the task whose clip is shown: lip-synced if it has on-screen speech, else plain
  /// @param dialogue its track, if anyone speaks
  /// @param start its first frame in the episode, the reprise's frames counted; in a reprise, its
  /// place in the episode before
  /// @param lead frames of the clip before its first used frame (the head handle); none in a
  /// lip-synced clip, whose track begins with it, so that all its handle is at the tail
  /// @param chip the place and hour, on the first shot of a scene
  public record CutShot(
      ShotId id,
      TaskId picture,
      Optional<TaskId> dialogue,
      int start,
      int frames,
      int lead,
      Transition out,
      Optional<Chip> chip,
      List<Cue> cues,
      List<Mark> marks) {
    public CutShot {
      cues = List.copyOf(cues);
      marks = List.copyOf(marks);
    }
  }

  /// The chip at a scene's head.
  public record Chip(Words place, String hour, String hourEnglish) {}

  /// One speech as it is read.
  ///
  /// @param start as estimated, in frames from the shot's first
  /// @param spokenIndex its place among the shot's speech, so that real timings find it
  /// @param words by language tag
  public record Cue(
      LineId id,
      int spokenIndex,
      Words speaker,
      Line.Medium medium,
      int start,
      int frames,
      List<SequencedMap<String, String>> words) {
    public Cue {
      words = List.copyOf(words);
    }
  }

  /// Something at a frame of a shot, counted from the shot's first.
  public sealed interface Mark {
    int at();

    record Caption(int at, Words words) implements Mark {}

    record Sound(int at, String words) implements Mark {}

    record Twist(int at) implements Mark {}

    record Cliffhanger(int at, Words words) implements Mark {}
  }

  /// Music under a run of frames.
  ///
  /// @param percent of full, before ducking
  public record Bed(TaskId music, int start, int frames, int percent) {}

  /// All frames, reprise included.
  public int frames() {
    return reprise.map(Reprise::frames).orElse(0) + shots.stream().mapToInt(CutShot::frames).sum();
  }
}
