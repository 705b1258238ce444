package dramac.plan;

import dramac.story.Episode;
import dramac.story.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A bed for each run of scenes with one mood, rounded up to 5 s, so that a changed line does not
/// remake it.
final class MusicPass implements Pass {
  private static final Duration STEP = Duration.ofSeconds(5);

  /// What two beds share where the mood changes.
  private static final Duration CROSSFADE = Duration.ofMillis(1500);

  /// The first episode's; it gives the key.
  private static final int SEED = 42;

  @Override
  public void add(PlanBuilder plan) {
    if (plan.target().offer(Capability.MUSIC).isEmpty()) {
      return;
    }
    for (Episode episode : plan.story().episodes()) {
      for (Run run : runs(episode)) {
        plan.slots(episode)
            .filter(slot -> slot.scene().equals(run.first()))
            .findFirst()
            .ifPresent(slot -> plan.add(slot, task(episode, run)));
      }
    }
  }

  private static Task task(Episode episode, Run run) {
    Scene.Music music = run.music();
    Request request = new Request.Music(music.mood(), run.rounded(), SEED - 1 + episode.number());
    String scenes = run.scenes().size() == 1 ? "1 scene" : run.scenes().size() + " scenes";
    return new Task.Bought(
        run.task(), request, run.first().span(), music.mood().word() + " under " + scenes);
  }

  /// Scenes in a row under one music.
  ///
  /// @param start from the first scene's start
  record Run(Scene.Music music, Duration start, List<Scene> scenes, boolean followed) {
    Scene first() {
      return scenes.getFirst();
    }

    TaskId task() {
      return new TaskId(first().id().toString(), TaskId.Kind.MUSIC);
    }

    Duration length() {
      return scenes.stream().map(Scene::length).reduce(Duration.ZERO, Duration::plus);
    }

    Duration rounded() {
      Duration needed = followed ? length().plus(CROSSFADE) : length();
      return Duration.ofMillis(
          STEP.toMillis() * Math.max(1, Math.ceilDiv(needed.toMillis(), STEP.toMillis())));
    }
  }

  static List<Run> runs(Episode episode) {
    List<Run> runs = new ArrayList<>();
    List<Scene> open = new ArrayList<>();
    Duration start = Duration.ZERO;
    Duration at = Duration.ZERO;
    Optional<Scene.Music> now = Optional.empty();
    for (Scene scene : episode.scenes()) {
      Optional<Scene.Music> next = scene.mood().music();
      if (!next.equals(now)) {
        close(runs, now, start, open, next.isPresent());
        open.clear();
        start = at;
        now = next;
      }
      open.add(scene);
      at = at.plus(scene.length());
    }
    close(runs, now, start, open, false);
    return runs;
  }

  private static void close(
      List<Run> runs,
      Optional<Scene.Music> music,
      Duration start,
      List<Scene> scenes,
      boolean followed) {
    if (!scenes.isEmpty()) {
      music.ifPresent(m -> runs.add(new Run(m, start, List.copyOf(scenes), followed)));
    }
  }
}
