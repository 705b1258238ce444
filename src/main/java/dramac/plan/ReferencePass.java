package dramac.plan;

import dramac.source.Span;
import dramac.story.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A likeness for each face, look, set and prop that some shot is given; none is bought that no
/// shot can use.
final class ReferencePass implements Pass {
  @Override
  public void add(PlanBuilder plan) {
    SequencedMap<TaskId, List<Slot>> uses = new LinkedHashMap<>();
    SequencedMap<TaskId, Subject> subjects = new LinkedHashMap<>();
    for (Slot slot : plan.slots()) {
      for (Subject subject : Subjects.given(plan, slot)) {
        subjects.putIfAbsent(subject.id(), subject);
        uses.computeIfAbsent(subject.id(), _ -> new ArrayList<>()).add(slot);
      }
    }
    subjects.forEach(
        (id, subject) -> plan.addFirst(task(plan, subject, uses.getOrDefault(id, List.of()))));
  }

  private static Task task(PlanBuilder plan, Subject subject, List<Slot> uses) {
    Request request =
        new Request.Reference(
            subject.name(),
            subject.description(),
            subject.pictures().stream().flatMap(p -> file(plan, p).stream()).toList(),
            subject.seed());
    String shots = uses.size() == 1 ? "1 shot" : uses.size() + " shots";
    String first = uses.getFirst().shot().id().toString();
    return new Task.Bought(
        subject.id(), request, subject.span(), "seen in " + shots + ", first in " + first);
  }

  private static Optional<AuthorFile> file(PlanBuilder plan, Picture picture) {
    return Optional.ofNullable(plan.build().files().get(picture.path()))
        .map(content -> new AuthorFile(picture.path(), content));
  }

  /// Something that a reference can be of.
  record Subject(
      TaskId id, String name, String description, List<Picture> pictures, int seed, Span span) {}
}
