package dramac.plan;

import dramac.story.Story;
import java.util.List;

/// Makes the plan of a story: a pure function, the same for the same text.
public final class Planner {
  /// In this order, because each needs what stands before it: clips show likenesses, a track is
  /// mixed from voices, a mouth moves to a track over a clip, and an episode is cut from them all.
  static final List<Pass> PASSES =
      List.of(
          new ReferencePass(),
          new ShotPass(),
          new VoicePass(),
          new DialoguePass(),
          new LipSyncPass(),
          new MusicPass(),
          new EpisodePass(),
          new PosterPass());

  private Planner() {}

  /// Every task of every episode, in the order of the script, with its keys and its price. What is
  /// wrong with the plan is for the rules of `plan.check` to say.
  public static Plan plan(Story story, Build build, Target target) {
    return outline(story, build, target).priced(target);
  }

  /// The tasks alone.
  public static Outline outline(Story story, Build build, Target target) {
    PlanBuilder plan = new PlanBuilder(Splitter.split(story, target), build, target);
    PASSES.forEach(pass -> pass.add(plan));
    return plan.finish();
  }
}
