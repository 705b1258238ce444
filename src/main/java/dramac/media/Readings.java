package dramac.media;

import dramac.plan.Cut;
import dramac.plan.TaskId;
import dramac.store.Made;
import dramac.story.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// What is read in a cut, in the languages asked for: the plan's cues, moved to where the voices
/// really lie, and broken into screens.
final class Readings {
  private static final int PHRASES_TOGETHER = 30;

  private final Cut cut;
  private final List<Placed> placed;
  private final SequencedMap<TaskId, Made> inputs;

  Readings(Cut cut, SequencedMap<TaskId, Made> inputs) {
    this.cut = cut;
    this.placed = Placed.all(cut);
    this.inputs = inputs;
  }

  /// The cues in the order of their times.
  ///
  /// @param tags languages, the main one first
  List<Cue> cues(List<String> tags) {
    List<Utterance> utterances = new ArrayList<>();
    SequencedSet<String> names = new LinkedHashSet<>();
    for (Placed shot : placed) {
      List<DialogueTrack.Heard> heard =
          shot.shot()
              .dialogue()
              .map(id -> inputs.get(id))
              .map(made -> made == null ? List.<DialogueTrack.Heard>of() : Onsets.of(made))
              .orElse(List.of());
      for (Cut.Cue cue : shot.shot().cues()) {
        names.addAll(cue.speaker().alternatives());
        utterances.addAll(read(shot, cue, heard, tags));
      }
    }
    List<Utterance> shown =
        utterances.stream().filter(u -> u.to() > u.from() && u.to() > 0).toList();
    return Subtitles.of(shown, names, cuts(), cut.format().fps());
  }

  private Collection<Utterance> read(
      Placed shot, Cut.Cue cue, List<DialogueTrack.Heard> heard, List<String> tags) {
    int from = shot.frame(moved(shot, cue, heard, cue.start()));
    int to = shot.frame(moved(shot, cue, heard, cue.start() + cue.frames()));
    List<SequencedMap<Locale, String>> parts = parts(cue, tags);
    double whole = parts.stream().mapToInt(Readings::length).sum();
    List<Utterance> all = new ArrayList<>();
    double before = 0;
    for (SequencedMap<Locale, String> part : parts) {
      int begins = from + (int) Math.round((to - from) * before / Math.max(1, whole));
      before += length(part);
      int ends = from + (int) Math.round((to - from) * before / Math.max(1, whole));
      String id = cue.id().toString();
      all.add(new Utterance(id, Math.max(0, begins), ends, part, speaker(shot, cue), face(cue)));
    }
    return all;
  }

  /// Frame in the shot for a planned frame: as the speech it belongs to was moved and stretched.
  private int moved(Placed shot, Cut.Cue cue, List<DialogueTrack.Heard> heard, int planned) {
    if (cue.spokenIndex() >= heard.size()) {
      return planned;
    }
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Cut.Cue each : shot.shot().cues()) {
      if (each.spokenIndex() == cue.spokenIndex()) {
        first = Math.min(first, each.start());
        last = Math.max(last, each.start() + each.frames());
      }
    }
    DialogueTrack.Heard real = heard.get(cue.spokenIndex());
    double part = (double) (planned - first) / Math.max(1, last - first);
    double millis = real.from() + part * (real.to() - real.from());
    return (int) Math.round(millis * cut.format().fps() / 1000);
  }

  /// Phrases that were translated apart are shown apart where together they would be too long.
  private static List<SequencedMap<Locale, String>> parts(Cut.Cue cue, List<String> tags) {
    List<SequencedMap<Locale, String>> parts = new ArrayList<>();
    int length = 0;
    for (SequencedMap<String, String> phrase : cue.words()) {
      SequencedMap<Locale, String> words = new LinkedHashMap<>();
      for (String tag : tags) {
        String text = phrase.getOrDefault(tag, "").strip();
        if (!text.isEmpty()) {
          words.put(Locale.forLanguageTag(tag), text);
        }
      }
      boolean fits = !parts.isEmpty() && length + length(words) <= PHRASES_TOGETHER;
      if (fits && parts.getLast().keySet().equals(words.keySet())) {
        words.forEach((tag, text) -> parts.getLast().merge(tag, text, Readings::together));
        length += length(words);
      } else if (!words.isEmpty()) {
        parts.add(words);
        length = length(words);
      }
    }
    return parts;
  }

  private static String together(String before, String after) {
    return LineBreaks.han(before) ? before + after : before + " " + after;
  }

  /// Length of the main language in Han signs; letters count less.
  private static int length(SequencedMap<Locale, String> words) {
    String text = words.isEmpty() ? "" : words.firstEntry().getValue();
    return LineBreaks.han(text) ? text.length() : (text.length() + 1) / 2;
  }

  /// A voice without a face is named where a viewer could not know whose it is.
  private String speaker(Placed shot, Cut.Cue cue) {
    boolean unseen = cue.medium() == Line.Medium.OFF_SCREEN;
    long speakers = shot.shot().cues().stream().map(c -> c.speaker().first()).distinct().count();
    return unseen && speakers > 1
        ? cue.speaker().in(cut.languages().getFirst(), cut.heading().all())
        : "";
  }

  private static Utterance.Face face(Cut.Cue cue) {
    return switch (cue.medium()) {
      case ON_SCREEN, OFF_SCREEN -> Utterance.Face.UPRIGHT;
      case VOICE_OVER, THOUGHT -> Utterance.Face.SLANTED;
    };
  }

  private List<Integer> cuts() {
    List<Integer> cuts = new ArrayList<>(placed.stream().skip(1).map(Placed::start).toList());
    cuts.add(cut.frames());
    return cuts;
  }
}
