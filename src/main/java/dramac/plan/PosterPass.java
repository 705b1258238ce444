package dramac.plan;

import dramac.story.Episode;
import dramac.story.Series;
import dramac.story.Words;
import java.util.List;

/// A picture for the shelf, from the first clip that shows a face.
final class PosterPass implements Pass {
  @Override
  public void add(PlanBuilder plan) {
    for (Episode episode : plan.story().episodes()) {
      List<Slot> slots = plan.slots(episode).toList();
      if (slots.isEmpty()) {
        continue;
      }
      Slot shown =
          slots.stream()
              .filter(slot -> !slot.shot().onScreen().isEmpty())
              .findFirst()
              .orElse(slots.getFirst());
      plan.add(slots.getLast(), task(plan, episode, shown));
    }
  }

  private static Task task(PlanBuilder plan, Episode episode, Slot shown) {
    Series series = plan.story().series();
    Craft poster =
        new Craft.Poster(
            shown.task(TaskId.Kind.VIDEO),
            series.title(),
            episode.title().map(Words::first).orElse(episode.id().toString()),
            plan.format());
    return new Task.Crafted(
        new TaskId(episode.id().toString(), TaskId.Kind.POSTER),
        poster,
        episode.span(),
        "the first face, " + shown.shot().id());
  }
}
