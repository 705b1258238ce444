package dramac.plan;

import dramac.story.Episode;
import dramac.story.Scene;
import dramac.story.Shot;

/// A shot and where it stands.
///
/// @param order its place among all shots of the series, from 0
record Slot(Episode episode, Scene scene, Shot shot, int order) {
  TaskId task(TaskId.Kind kind) {
    return new TaskId(shot.id().toString(), kind);
  }

  boolean opensScene() {
    return scene.shots().getFirst().equals(shot);
  }

  boolean endsScene() {
    return scene.shots().getLast().equals(shot);
  }
}
