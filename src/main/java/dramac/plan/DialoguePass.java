package dramac.plan;

import dramac.story.Shot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One track for each shot in which anyone is heard, so that no line overwrites another.
final class DialoguePass implements Pass {
  @Override
  public void add(PlanBuilder plan) {
    for (Slot slot : plan.slots()) {
      List<Speeches.Speech> speeches = plan.speeches().of(slot);
      if (speeches.isEmpty()) {
        continue;
      }
      Shot shot = slot.shot();
      String many = speeches.size() == 1 ? "1 voice" : speeches.size() + " voices";
      plan.add(
          slot,
          new Task.Crafted(
              slot.task(TaskId.Kind.DIALOGUE),
              new Craft.Dialogue(spoken(plan, slot, speeches), shot.length()),
              speeches.getFirst().first().span(),
              many + " at their times"));
    }
  }

  private static List<Craft.Spoken> spoken(
      PlanBuilder plan, Slot slot, List<Speeches.Speech> speeches) {
    String room = new Likeness(plan.naming()).place(slot.scene().setting());
    List<Craft.Spoken> all = new ArrayList<>();
    for (int i = 0; i < speeches.size(); i++) {
      Speeches.Speech speech = speeches.get(i);
      Duration end = i + 1 < speeches.size() ? speeches.get(i + 1).at() : slot.shot().length();
      Duration left = end.minus(speech.at());
      all.add(
          new Craft.Spoken(
              speech.task(),
              speech.at(),
              left.isNegative() ? Duration.ZERO : left,
              speech.first().medium(),
              room));
    }
    return all;
  }
}
