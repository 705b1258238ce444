package dramac.plan;

import dramac.story.Episode;
import dramac.story.Format;
import dramac.story.Scene;
import dramac.story.Shot;
import dramac.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A plan being made, pass by pass: what is asked for, who makes it, and the tasks so far.
final class PlanBuilder {
  private final Story story;
  private final Build build;
  private final Target target;
  private final Naming naming;
  private final List<Slot> slots;
  private final Speeches speeches;
  private final SequencedMap<Place, Task> tasks = new TreeMap<>();
  private final SequencedMap<TaskId, Place> places = new LinkedHashMap<>();
  private final List<Cut> cuts = new ArrayList<>();

  PlanBuilder(Story story, Build build, Target target) {
    this.story = story;
    this.build = build;
    this.target = target;
    this.naming = new Naming(story);
    this.slots = slotsOf(story);
    this.speeches = Speeches.of(this);
  }

  /// Where a task stands in the plan: by shot, then by kind, then as added.
  private record Place(int order, TaskId.Kind kind, int number) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byOrder = Integer.compare(order, other.order);
      int byKind = byOrder != 0 ? byOrder : kind.compareTo(other.kind);
      return byKind != 0 ? byKind : Integer.compare(number, other.number);
    }
  }

  private static List<Slot> slotsOf(Story story) {
    List<Slot> slots = new ArrayList<>();
    for (Episode episode : story.episodes()) {
      for (Scene scene : episode.scenes()) {
        for (Shot shot : scene.shots()) {
          slots.add(new Slot(episode, scene, shot, slots.size()));
        }
      }
    }
    return List.copyOf(slots);
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

  Naming naming() {
    return naming;
  }

  Speeches speeches() {
    return speeches;
  }

  /// The script's format, in the quality this build is asked for.
  Format format() {
    return build.of(story.series().format());
  }

  /// Every shot, as the provider can make it, in the order of the script.
  List<Slot> slots() {
    return slots;
  }

  Stream<Slot> slots(Episode episode) {
    return slots.stream().filter(slot -> slot.episode().equals(episode));
  }

  Optional<Limits> limits(Capability capability) {
    return target.offer(capability).map(Offer::limits);
  }

  /// Before all shots.
  void addFirst(Task task) {
    put(-1, task);
  }

  void add(Slot slot, Task task) {
    put(slot.order(), task);
  }

  void add(Cut cut) {
    cuts.add(cut);
  }

  List<Cut> cuts() {
    return cuts;
  }

  boolean has(TaskId id) {
    return places.containsKey(id);
  }

  private void put(int order, Task task) {
    Place place = new Place(order, task.id().kind(), tasks.size());
    tasks.put(place, task);
    places.put(task.id(), place);
  }

  Outline finish() {
    SequencedMap<TaskId, Task> all = new LinkedHashMap<>();
    tasks.values().forEach(task -> all.put(task.id(), task));
    return new Outline(all, cuts);
  }
}
