package dramac.plan.check;

import dramac.plan.Build;
import dramac.plan.Capability;
import dramac.plan.Limits;
import dramac.plan.Offer;
import dramac.plan.Outline;
import dramac.plan.Plan;
import dramac.plan.Planner;
import dramac.plan.Request;
import dramac.plan.Target;
import dramac.plan.Task;
import dramac.story.Scene;
import dramac.story.Shot;
import dramac.story.Story;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is to be planned, and the plan of it once a rule asks: most makers have few limits, and
/// most rules need no plan.
public final class Planned {
  private final Story story;
  private final Build build;
  private final Target target;
  private @Nullable Outline outline;

  public Planned(Story story, Build build, Target target) {
    this.story = story;
    this.build = build;
    this.target = target;
  }

  Story story() {
    return story;
  }

  Build build() {
    return build;
  }

  Target target() {
    return target;
  }

  public Outline outline() {
    Outline made = outline == null ? Planner.outline(story, build, target) : outline;
    outline = made;
    return made;
  }

  /// With keys and prices, worked out anew each time.
  Plan plan() {
    return outline().priced(target);
  }

  /// Every request with its task.
  Stream<Task.Bought> bought() {
    return outline().tasks().values().stream()
        .<Task.Bought>mapMulti(
            (task, out) -> {
              if (task instanceof Task.Bought bought) {
                out.accept(bought);
              }
            });
  }

  /// Every clip with its task.
  Stream<Clip> clips() {
    return bought()
        .mapMulti(
            (task, out) -> {
              if (task.request() instanceof Request.Video video) {
                out.accept(new Clip(task, video));
              }
            });
  }

  /// A clip that is asked for.
  record Clip(Task.Bought task, Request.Video video) {}

  Stream<Scene> scenes() {
    return story.episodes().stream().flatMap(episode -> episode.scenes().stream());
  }

  Stream<Shot> shots() {
    return scenes().flatMap(scene -> scene.shots().stream());
  }

  Optional<Limits> limits(Capability capability) {
    return target.offer(capability).map(Offer::limits);
  }

  /// Who makes a thing, for messages.
  String maker(Capability capability) {
    return target.offer(capability).map(Offer::provider).orElse("nobody");
  }
}
