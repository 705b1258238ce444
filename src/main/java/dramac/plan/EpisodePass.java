package dramac.plan;

import dramac.story.Episode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Each episode's cut, and from it the sidecar files and the episode itself.
final class EpisodePass implements Pass {
  @Override
  public void add(PlanBuilder plan) {
    Optional<Cut> before = Optional.empty();
    for (Episode episode : plan.story().episodes()) {
      List<Slot> slots = plan.slots(episode).toList();
      if (slots.isEmpty()) {
        continue;
      }
      Cut cut = new Cutter(plan, episode).cut(slots, before);
      plan.add(cut);
      plan.add(slots.getLast(), subtitles(episode, cut));
      plan.add(slots.getLast(), episode(episode, cut));
      before = Optional.of(cut);
    }
  }

  private static Task subtitles(Episode episode, Cut cut) {
    List<TaskId> tracks = shots(cut).stream().flatMap(s -> s.dialogue().stream()).toList();
    int languages = cut.heading().all().all().size();
    return new Task.Crafted(
        id(episode, TaskId.Kind.SUBTITLES),
        new Craft.Subtitles(cut, Inputs.of(tracks)),
        episode.span(),
        languages == 1 ? "1 language" : languages + " languages");
  }

  private static Task episode(Episode episode, Cut cut) {
    List<TaskId> inputs = new ArrayList<>();
    for (Cut.CutShot shot : shots(cut)) {
      inputs.add(shot.picture());
      shot.dialogue().ifPresent(inputs::add);
    }
    cut.beds().forEach(bed -> inputs.add(bed.music()));
    int shots = cut.shots().size();
    String why = shots + (shots == 1 ? " shot, " : " shots, ") + cut.frames() + " frames";
    return new Task.Crafted(
        id(episode, TaskId.Kind.EPISODE),
        new Craft.Episode(cut, Inputs.of(inputs)),
        episode.span(),
        why);
  }

  private static List<Cut.CutShot> shots(Cut cut) {
    List<Cut.CutShot> all = new ArrayList<>();
    cut.reprise().ifPresent(reprise -> all.addAll(reprise.shots()));
    all.addAll(cut.shots());
    return all;
  }

  private static TaskId id(Episode episode, TaskId.Kind kind) {
    return new TaskId(episode.id().toString(), kind);
  }
}
