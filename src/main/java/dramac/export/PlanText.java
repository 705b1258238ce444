package dramac.export;

import dramac.plan.Bill;
import dramac.plan.Build;
import dramac.plan.Capability;
import dramac.plan.Craft;
import dramac.plan.Cut;
import dramac.plan.Estimate;
import dramac.plan.Manifests;
import dramac.plan.Offer;
import dramac.plan.Plan;
import dramac.plan.Planner;
import dramac.plan.Request;
import dramac.plan.RequestDigest;
import dramac.plan.Target;
import dramac.plan.Task;
import dramac.plan.TaskId;
import dramac.story.Story;
import dramac.story.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A plan as a table for people: every task of every episode, its price and why it is there, the
/// totals, and what a free plan would cost if it were bought.
public final class PlanText {
  private final Story story;
  private final Build build;
  private final Target target;
  private final Plan plan;
  private final int width;
  private final Set<RequestDigest> bought = new LinkedHashSet<>();

  private PlanText(Story story, Build build, Target target, Plan plan, int width) {
    this.story = story;
    this.build = build;
    this.target = target;
    this.plan = plan;
    this.width = width;
  }

  /// The table, with a line end after each line.
  ///
  /// @param width columns of the terminal
  public static String write(Story story, Build build, Target target, Plan plan, int width) {
    return new PlanText(story, build, target, plan, width)
        .lines().stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(head());
    List<Task> shared = tasks(task -> episode(task.id()).isEmpty());
    if (!shared.isEmpty()) {
      lines.add("");
      lines.add("likenesses");
      lines.addAll(table(shared));
    }
    for (Cut cut : plan.cuts()) {
      lines.add("");
      lines.add(heading(cut));
      String id = cut.episode().toString();
      lines.addAll(table(tasks(task -> episode(task.id()).filter(id::equals).isPresent())));
    }
    lines.add("");
    lines.addAll(foot());
    return lines;
  }

  private List<String> head() {
    String title =
        story.series().title().alternatives().stream().collect(Collectors.joining(" | "));
    return List.of(
        Cells.cut(title + ", spoken in " + build.locale(), width), Cells.cut(makers(), width));
  }

  /// `studio: reference, video, speech, lipsync, music`.
  private String makers() {
    SequencedMap<String, List<String>> makers = new LinkedHashMap<>();
    for (Map.Entry<Capability, Offer> offer : target.offers().entrySet()) {
      makers
          .computeIfAbsent(offer.getValue().provider(), _ -> new ArrayList<>())
          .add(offer.getKey().name().toLowerCase(Locale.ROOT));
    }
    return makers.entrySet().stream()
        .map(maker -> maker.getKey() + ": " + String.join(", ", maker.getValue()))
        .collect(Collectors.joining("; "));
  }

  private String heading(Cut cut) {
    String title = cut.heading().episode().map(Words::first).map(t -> " " + t).orElse("");
    BigDecimal length =
        BigDecimal.valueOf(cut.frames())
            .divide(BigDecimal.valueOf(cut.format().fps()), 1, RoundingMode.HALF_UP);
    Bill bill = bill(cut.episode().toString());
    String rest = ", " + length + " s, " + shots(cut.shots().size()) + ", " + bill;
    return Cells.cut(cut.episode() + title + rest, width);
  }

  private Bill bill(String episode) {
    return Bill.of(plan, task -> episode(task.id()).filter(episode::equals).isPresent());
  }

  private List<Task> tasks(Predicate<Task> part) {
    return plan.tasks().values().stream().filter(part).toList();
  }

  private List<String> table(List<Task> tasks) {
    Table table = new Table(width);
    for (Task task : tasks) {
      table.row("  " + task.id(), length(task), price(task), task.why());
    }
    return table.lines();
  }

  /// The episode a task belongs to; a likeness belongs to all.
  private static Optional<String> episode(TaskId id) {
    if (id.kind() == TaskId.Kind.REFERENCE) {
      return Optional.empty();
    }
    int scene = id.slot().indexOf('S');
    return Optional.of(scene < 0 ? id.slot() : id.slot().substring(0, scene));
  }

  private static String shots(long count) {
    return count == 1 ? "1 shot" : count + " shots";
  }

  /// What is needed, and where the maker's grid is coarser, what is asked for.
  private String length(Request.Video video) {
    Duration needed = video.length();
    Duration asked =
        target
            .offer(Capability.VIDEO)
            .flatMap(offer -> offer.limits().lengths().atLeast(needed))
            .orElse(needed);
    return asked.equals(needed) ? seconds(needed) : seconds(needed) + " of " + seconds(asked);
  }

  private String length(Task task) {
    return switch (task) {
      case Task.Bought(_, Request.Video video, _, _) -> length(video);
      case Task.Bought(_, Request.Music music, _, _) -> seconds(music.length());
      case Task.Crafted(_, Craft.Dialogue dialogue, _, _) -> seconds(dialogue.length());
      case Task.Bought _, Task.Crafted _ -> "";
    };
  }

  private static String seconds(Duration length) {
    return BigDecimal.valueOf(length.toMillis(), 3).setScale(1, RoundingMode.HALF_UP) + " s";
  }

  /// What is made here is free; what was counted above costs nothing again.
  private String price(Task task) {
    if (task instanceof Task.Crafted) {
      return "here";
    }
    return switch (plan.price(task.id())) {
      case Estimate.Unpriced _ -> "no price";
      case Estimate.Known(var cost, _) when cost.isZero() -> "free";
      case Estimate.Known(var cost, _) ->
          bought.add(plan.keys(task.id()).digest()) ? cost.toString() : "as above";
    };
  }

  private List<String> foot() {
    List<String> lines = new ArrayList<>();
    Bill all = Bill.of(plan);
    long clips = plan.cuts().stream().mapToLong(cut -> cut.shots().size()).sum();
    lines.add(
        plan.cuts().size()
            + (plan.cuts().size() == 1 ? " episode, " : " episodes, ")
            + shots(clips)
            + ", "
            + plan.tasks().size()
            + " tasks: "
            + all);
    if (all.isFree()) {
      lines.add(asBought());
    }
    return lines.stream().map(line -> Cells.cut(line, width)).toList();
  }

  private String asBought() {
    Bill bill = Bill.of(Planner.plan(story, build, Manifests.holySheep()));
    String counted =
        Stream.of(TaskId.Kind.VIDEO, TaskId.Kind.VOICE, TaskId.Kind.LIPSYNC)
            .map(kind -> count(bill, kind) + " " + kind.word())
            .collect(Collectors.joining(", "));
    return "final clips by " + Manifests.HOLYSHEEP + " would cost " + bill + " (" + counted + ")";
  }

  private static long count(Bill bill, TaskId.Kind kind) {
    return bill.purchases().stream().filter(id -> id.kind() == kind).count();
  }
}
