package dramac.plan;

import dramac.plan.ReferencePass.Subject;
import dramac.story.Appearance;
import dramac.story.Seed;
import dramac.story.SetDesign;
import dramac.story.Shot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// A clip for each shot, with its handles.
final class ShotPass implements Pass {

  @Override
  public void add(PlanBuilder plan) {
    PromptWriter writer = new PromptWriter(plan.story(), plan.format());
    SequencedMap<Request, Integer> seen = new LinkedHashMap<>();
    for (Slot slot : plan.slots()) {
      Request.Video first = request(plan, writer, slot);
      int variation = seen.merge(first, 0, (before, _) -> before + 1);
      plan.add(
          slot,
          new Task.Bought(
              slot.task(TaskId.Kind.VIDEO),
              varied(first, variation),
              slot.shot().span(),
              why(plan, slot)));
    }
  }

  private static Request.Video request(PlanBuilder plan, PromptWriter writer, Slot slot) {
    Prompt prompt = writer.of(slot.scene(), slot.shot());
    return new Request.Video(
        prompt.text(),
        prompt.negative(),
        Frames.clip(plan.format(), slot.shot().length()),
        plan.format(),
        seed(slot),
        Subjects.given(plan, slot).stream().map(Subject::id).toList(),
        0);
  }

  /// The second of two equal shots is another clip.
  private static Request.Video varied(Request.Video v, int variation) {
    return new Request.Video(
        v.prompt(), v.negative(), v.frames(), v.format(), v.seed(), v.references(), variation);
  }

  private static int seed(Slot slot) {
    List<Appearance> people = slot.shot().onScreen();
    return people.isEmpty()
        ? slot.scene().setting().set().map(SetDesign::seed).orElse(Seed.USUAL).number()
        : people.getFirst().who().appearing().seed().number();
  }

  /// Whom no likeness is given of, though a shot is asked for with some.
  private static String inWords(PlanBuilder plan, Slot slot) {
    List<TaskId> given = Subjects.given(plan, slot).stream().map(Subject::id).toList();
    return slot.shot().onScreen().stream()
        .filter(seen -> !given.contains(Subjects.id(seen)))
        .map(seen -> seen.who().names().first())
        .collect(Collectors.joining(", "));
  }

  private static String why(PlanBuilder plan, Slot slot) {
    Shot shot = slot.shot();
    StringBuilder why = new StringBuilder(shot.framing().camera());
    if (!shot.id().part().isEmpty()) {
      why.append("; part ").append(shot.id().part()).append(" of a shot beyond the longest clip");
    }
    boolean speaks = plan.speeches().of(slot).stream().anyMatch(Speeches.Speech::onScreen);
    if (speaks && plan.speeches().synced(slot).isEmpty()) {
      why.append("; mouths stay still: another voice begins the shot");
    }
    String words = inWords(plan, slot);
    return words.isEmpty() ? why.toString() : why + "; in words alone: " + words;
  }
}
