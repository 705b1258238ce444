package dramac.plan;

import dramac.story.Emotion;
import dramac.story.Format;
import dramac.story.MusicMood;
import java.time.Duration;
import java.util.List;
import java.util.SequencedSet;

/// What is wanted, in no provider's words. Results of other tasks are named by task; the runner
/// hands their files and handles to the provider beside the request.
public sealed interface Request {
  Capability capability();

  SequencedSet<TaskId> inputs();

  /// A stored likeness: a face, a look, a set, a prop.
  ///
  /// @param pictures the author's files, relative to the script, with their content hashes
  record Reference(String name, String description, List<AuthorFile> pictures, int seed)
      implements Request {
    public Reference {
      pictures = List.copyOf(pictures);
    }

    @Override
    public Capability capability() {
      return Capability.REFERENCE;
    }

    @Override
    public SequencedSet<TaskId> inputs() {
      return Inputs.none();
    }
  }

  /// A clip without words.
  ///
  /// @param prompt language.md 4.7, parts 1 to 6; `negative` is part 7
  /// @param frames what the cut needs, handles included, at the format's rate
  /// @param references in the order of the people, then set, then props
  record Video(
      String prompt,
      String negative,
      int frames,
      Format format,
      int seed,
      List<TaskId> references,
      int variation)
      implements Request {
    public Video {
      references = List.copyOf(references);
    }

    @Override
    public Capability capability() {
      return Capability.VIDEO;
    }

    @Override
    public SequencedSet<TaskId> inputs() {
      return Inputs.of(references);
    }

    /// Exact length of the frames asked for.
    public Duration length() {
      return Duration.ofNanos(Math.round(frames * 1e9 / format.fps()));
    }
  }

  /// One speech.
  ///
  /// @param pitch of the delivery, the voice's own pitch included
  /// @param speed of voice and manner together
  record Speech(
      String text,
      String voice,
      String language,
      Emotion.Voice emotion,
      double pitch,
      double energy,
      double speed)
      implements Request {
    @Override
    public Capability capability() {
      return Capability.SPEECH;
    }

    @Override
    public SequencedSet<TaskId> inputs() {
      return Inputs.none();
    }
  }

  /// Mouths that move to a track.
  ///
  /// @param turns who speaks when, from the clip's start
  record LipSync(TaskId video, TaskId audio, String language, List<Turn> turns) implements Request {
    public LipSync {
      turns = List.copyOf(turns);
    }

    @Override
    public Capability capability() {
      return Capability.LIPSYNC;
    }

    @Override
    public SequencedSet<TaskId> inputs() {
      return Inputs.of(List.of(video, audio));
    }
  }

  /// Who speaks from when to when.
  record Turn(String speaker, Duration start, Duration end) {}

  /// A bed of music.
  record Music(MusicMood mood, Duration length, int seed) implements Request {
    @Override
    public Capability capability() {
      return Capability.MUSIC;
    }

    @Override
    public SequencedSet<TaskId> inputs() {
      return Inputs.none();
    }
  }
}
