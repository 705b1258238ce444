package dramac.plan;

import dramac.plan.ReferencePass.Subject;
import dramac.story.Appearance;
import dramac.story.CastMember;
import dramac.story.Line;
import dramac.story.Look;
import dramac.story.Picture;
import dramac.story.Prop;
import dramac.story.SetDesign;
import dramac.story.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Whose likeness goes with a shot: its people, then its set, then its props, as many as the maker
/// of clips takes and the maker of references can make.
final class Subjects {
  private final PlanBuilder plan;
  private final Likeness likeness;

  private Subjects(PlanBuilder plan) {
    this.plan = plan;
    this.likeness = new Likeness(plan.naming());
  }

  static List<Subject> given(PlanBuilder plan, Slot slot) {
    int most = plan.limits(Capability.VIDEO).map(Limits::references).orElse(0);
    Optional<Limits> maker = plan.limits(Capability.REFERENCE);
    if (maker.isEmpty()) {
      return List.of();
    }
    List<Subject> all = new Subjects(plan).wanted(slot, most);
    return all.stream().filter(subject -> makes(maker.get(), subject)).limit(most).toList();
  }

  private static boolean makes(Limits maker, Subject subject) {
    return switch (maker.likeness()) {
      case FROM_WORDS -> true;
      case FROM_PICTURES -> !subject.pictures().isEmpty();
    };
  }

  private List<Subject> wanted(Slot slot, int most) {
    List<Subject> all = new ArrayList<>();
    List<Appearance> people = slot.shot().onScreen();
    (people.size() > most ? speakerFirst(people, slot) : people)
        .forEach(seen -> all.add(person(seen)));
    slot.scene().setting().set().ifPresent(set -> all.add(place(set)));
    slot.shot().props().forEach(prop -> all.add(thing(prop)));
    return all;
  }

  /// Where not all can be shown, the one who speaks first is.
  private static List<Appearance> speakerFirst(List<Appearance> people, Slot slot) {
    Optional<Speaker> first =
        slot.shot().lines().stream()
            .filter(line -> line.medium() == Line.Medium.ON_SCREEN)
            .map(Line::speaker)
            .findFirst();
    return people.stream()
        .sorted(
            Comparator.comparing(
                (Appearance seen) -> first.filter(s -> s.equals(seen.who())).isEmpty()))
        .toList();
  }

  /// The likeness of a person in the look that holds.
  static TaskId id(Appearance seen) {
    String look = seen.look().map(l -> "." + l.name()).orElse("");
    return new TaskId(seen.who().names().first() + look, TaskId.Kind.REFERENCE);
  }

  private Subject person(Appearance seen) {
    CastMember who = seen.who();
    Optional<Look> look = seen.look();
    List<Picture> pictures =
        look.flatMap(Look::reference).map(List::of).orElse(who.appearing().reference());
    return new Subject(
        id(seen),
        plan.naming().in(who.names()),
        likeness.description(who, look),
        pictures,
        who.appearing().seed().number(),
        look.map(Look::span).orElse(who.span()));
  }

  private Subject place(SetDesign set) {
    return new Subject(
        new TaskId(set.names().first(), TaskId.Kind.REFERENCE),
        plan.naming().in(set.names()),
        likeness.description(set),
        set.reference(),
        set.seed().number(),
        set.span());
  }

  private Subject thing(Prop prop) {
    return new Subject(
        new TaskId(prop.names().first(), TaskId.Kind.REFERENCE),
        plan.naming().in(prop.names()),
        likeness.description(prop),
        prop.reference(),
        prop.seed().number(),
        prop.span());
  }
}
