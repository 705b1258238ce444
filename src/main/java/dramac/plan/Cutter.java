package dramac.plan;

import dramac.story.Episode;
import dramac.story.Event;
import dramac.story.Format;
import dramac.story.Languages;
import dramac.story.Line;
import dramac.story.Scene;
import dramac.story.Series;
import dramac.story.Transition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts an episode into whole frames.
final class Cutter {
  private final PlanBuilder plan;
  private final Episode episode;
  private final Format format;

  Cutter(PlanBuilder plan, Episode episode) {
    this.plan = plan;
    this.episode = episode;
    this.format = plan.format();
  }

  Cut cut(List<Slot> slots, Optional<Cut> before) {
    Series series = plan.story().series();
    Optional<Cut.Reprise> reprise =
        before.flatMap(cut -> Reprises.of(cut, format.frames(episode.reprise())));
    int head = reprise.map(Cut.Reprise::frames).orElse(0);
    return new Cut(
        episode.id(),
        new Cut.Heading(series.title(), episode.title(), series.languages()),
        format,
        burned(series.languages()),
        reprise,
        shots(slots, head),
        beds(head),
        ending(slots),
        plan.build().terms().unlabelled().isPresent() ? Cut.Label.OFF : Cut.Label.SHOWN);
  }

  /// The spoken language; beneath it, in the language the series is written in, the next one.
  private List<String> burned(Languages languages) {
    String spoken = plan.build().locale();
    if (!spoken.equals(languages.primary().tag())) {
      return List.of(spoken);
    }
    return languages.all().stream().map(Languages.Language::tag).limit(2).toList();
  }

  private List<Cut.CutShot> shots(List<Slot> slots, int head) {
    List<Cut.CutShot> shots = new ArrayList<>();
    Duration at = Duration.ZERO;
    for (Slot slot : slots) {
      Duration end = at.plus(slot.shot().length());
      int frames = Frames.between(format, at, end);
      shots.add(shot(slot, head + format.frames(at), frames));
      at = end;
    }
    return shots;
  }

  private Cut.CutShot shot(Slot slot, int start, int frames) {
    TaskId synced = slot.task(TaskId.Kind.LIPSYNC);
    TaskId track = slot.task(TaskId.Kind.DIALOGUE);
    boolean mouths = plan.has(synced);
    return new Cut.CutShot(
        slot.shot().id(),
        mouths ? synced : slot.task(TaskId.Kind.VIDEO),
        plan.has(track) ? Optional.of(track) : Optional.empty(),
        start,
        frames,
        mouths ? 0 : Frames.handle(format),
        out(slot),
        slot.opensScene() ? Optional.of(chip(slot.scene())) : Optional.empty(),
        cues(slot),
        slot.shot().events().stream().flatMap(event -> mark(event).stream()).toList());
  }

  private static Transition out(Slot slot) {
    Transition own = slot.shot().out();
    return slot.endsScene() && own == Transition.CUT ? slot.scene().out() : own;
  }

  private static Cut.Chip chip(Scene scene) {
    Scene.TimeOfDay time = scene.setting().time();
    String hour =
        switch (time) {
          case UNSTATED -> "";
          case DAY -> "日";
          case NIGHT -> "夜";
          case DAWN -> "拂晓";
          case MORNING -> "清晨";
          case DUSK -> "黄昏";
          case EVENING -> "傍晚";
          case CONTINUOUS -> "连续";
          case LATER -> "稍后";
        };
    String english = time == Scene.TimeOfDay.UNSTATED ? "" : time.name().toLowerCase(Locale.ROOT);
    return new Cut.Chip(scene.setting().place(), hour, english);
  }

  private List<Cut.Cue> cues(Slot slot) {
    List<Cut.Cue> cues = new ArrayList<>();
    List<Speeches.Speech> speeches = plan.speeches().of(slot);
    for (int i = 0; i < speeches.size(); i++) {
      Duration at = speeches.get(i).at();
      for (Line line : speeches.get(i).lines()) {
        Duration end = at.plus(line.length());
        cues.add(cue(line, i, at, end));
        at = end;
      }
    }
    return cues;
  }

  private Cut.Cue cue(Line line, int spokenIndex, Duration at, Duration end) {
    return new Cut.Cue(
        line.id(),
        spokenIndex,
        line.speaker().names(),
        line.medium(),
        format.frames(at),
        Frames.between(format, at, end),
        line.phrases().stream().map(Line.Phrase::words).toList());
  }

  private Optional<Cut.Mark> mark(Event event) {
    int at = format.frames(event.at());
    return switch (event) {
      case Event.Caption caption -> Optional.of(new Cut.Mark.Caption(at, caption.words()));
      case Event.Sound sound -> Optional.of(new Cut.Mark.Sound(at, sound.words()));
      case Event.Hook _ -> Optional.empty();
      case Event.Twist _ -> Optional.of(new Cut.Mark.Twist(at));
      case Event.Cliffhanger open -> Optional.of(new Cut.Mark.Cliffhanger(at, open.words()));
    };
  }

  private List<Cut.Bed> beds(int head) {
    List<Cut.Bed> beds = new ArrayList<>();
    for (MusicPass.Run run : MusicPass.runs(episode)) {
      if (plan.has(run.task())) {
        Duration end = run.start().plus(run.length());
        beds.add(
            new Cut.Bed(
                run.task(),
                head + format.frames(run.start()),
                Frames.between(format, run.start(), end),
                run.music().percent()));
      }
    }
    return beds;
  }

  private static Cut.Ending ending(List<Slot> slots) {
    boolean open =
        slots.stream()
            .flatMap(slot -> slot.shot().events().stream())
            .anyMatch(event -> event instanceof Event.Cliffhanger);
    return open ? Cut.Ending.TO_BE_CONTINUED : Cut.Ending.PLAIN;
  }
}
