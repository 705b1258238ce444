package dramac.plan;

import dramac.story.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Mouths, once for each shot in which someone speaks on screen. The track begins with the clip, so
/// such a clip is used from its first frame.
final class LipSyncPass implements Pass {
  @Override
  public void add(PlanBuilder plan) {
    for (Slot slot : plan.slots()) {
      List<Speeches.Speech> synced = plan.speeches().synced(slot);
      if (synced.isEmpty() || plan.target().offer(Capability.LIPSYNC).isEmpty()) {
        continue;
      }
      Speeches.Speech first = synced.getFirst();
      TaskId audio =
          switch (plan.speeches().audio()) {
            case ANY_FILE -> slot.task(TaskId.Kind.DIALOGUE);
            case OWN_URL -> first.task();
          };
      Request request =
          new Request.LipSync(
              slot.task(TaskId.Kind.VIDEO), audio, first.language(), turns(plan, synced));
      plan.add(
          slot,
          new Task.Bought(
              slot.task(TaskId.Kind.LIPSYNC), request, first.first().span(), why(plan, slot)));
    }
  }

  private static List<Request.Turn> turns(PlanBuilder plan, List<Speeches.Speech> synced) {
    List<Request.Turn> turns = new ArrayList<>();
    for (Speeches.Speech speech : synced) {
      Duration at = speech.at();
      for (Line line : speech.lines()) {
        Duration end = at.plus(line.length());
        turns.add(new Request.Turn(plan.naming().in(line.speaker().names()), at, end));
        at = end;
      }
    }
    return turns;
  }

  private static String why(PlanBuilder plan, Slot slot) {
    List<Speeches.Speech> synced = plan.speeches().synced(slot);
    String who = synced.getFirst().first().speaker().names().first();
    long still =
        plan.speeches().of(slot).stream().filter(Speeches.Speech::onScreen).count() - synced.size();
    String rest = still == 1 ? "1 later line moves" : still + " later lines move";
    String degraded = still > 0 ? "; " + rest + " no mouth with this maker" : "";
    return who + " speaks on screen" + degraded;
  }
}
