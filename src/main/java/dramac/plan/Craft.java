package dramac.plan;

import dramac.story.Format;
import dramac.story.Line;
import dramac.story.Words;
import java.time.Duration;
import java.util.List;
import java.util.SequencedSet;

/// What is made here, from files that are made or bought.
public sealed interface Craft {
  SequencedSet<TaskId> inputs();

  /// The one track of a shot: all its speech, each at its time. WAV, 48 kHz.
  ///
  /// @param length of the shot, handles excluded; the track is exactly as long unless speech runs
  /// on
  record Dialogue(List<Spoken> speech, Duration length) implements Craft {
    public Dialogue {
      speech = List.copyOf(speech);
    }

    @Override
    public SequencedSet<TaskId> inputs() {
      return Inputs.of(speech.stream().map(Spoken::voice).toList());
    }
  }

  /// A voice and its place in a shot.
  ///
  /// @param at from the shot's start
  /// @param slot how long it may last before the next speech or the shot's end
  /// @param room words that tell how the place sounds: the set's name and visual
  record Spoken(TaskId voice, Duration at, Duration slot, Line.Medium medium, String room) {}

  /// The sidecar files of an episode, one `.srt` and one `.vtt` per language.
  ///
  /// @param inputs the dialogue tracks whose real timings move the cues
  record Subtitles(Cut cut, SequencedSet<TaskId> inputs) implements Craft {}

  /// A picture for the shelf.
  ///
  /// @param video the shot it is taken from
  record Poster(TaskId video, Words title, String subtitle, Format format) implements Craft {
    @Override
    public SequencedSet<TaskId> inputs() {
      return Inputs.of(List.of(video));
    }
  }

  /// The finished episode.
  record Episode(Cut cut, SequencedSet<TaskId> inputs) implements Craft {}
}
