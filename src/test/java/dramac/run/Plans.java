package dramac.run;

import dramac.plan.Craft;
import dramac.plan.Estimate;
import dramac.plan.Fingerprint;
import dramac.plan.Money;
import dramac.plan.Plan;
import dramac.plan.Request;
import dramac.plan.RequestDigest;
import dramac.plan.Sha256;
import dramac.plan.Task;
import dramac.plan.TaskId;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.story.Format;
import dramac.story.Line;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SplittableRandom;

/// Plans for tests: clips that need each other at will, and tracks that are crafted from them.
final class Plans {
  private static final Span SPAN = new Span(new SourceFile("a.drama", "a"), 0, 1);
  private static final Format FORMAT = new Format(Format.Ratio.NINE_SIXTEEN, Format.Tier.P270, 24);

  private final SequencedMap<TaskId, Task> tasks = new LinkedHashMap<>();
  private final SequencedMap<TaskId, Plan.Keys> keys = new LinkedHashMap<>();
  private final SequencedMap<TaskId, Estimate> prices = new LinkedHashMap<>();

  static TaskId clip(int number) {
    return new TaskId("E01S01T%03d".formatted(number), TaskId.Kind.VIDEO);
  }

  /// Tasks that need up to three earlier ones; a third is crafted.
  static Plan random(long seed, int size) {
    SplittableRandom dice = new SplittableRandom(seed);
    Plans plans = new Plans();
    List<TaskId> ids = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<TaskId> inputs = new ArrayList<>();
      for (int n = dice.nextInt(4); n > 0 && i > 0; n--) {
        inputs.add(ids.get(dice.nextInt(i)));
      }
      if (dice.nextInt(3) == 0) {
        TaskId id = new TaskId(clip(i).slot(), TaskId.Kind.DIALOGUE);
        ids.add(id);
        plans.craft(id, inputs.stream().distinct().toList());
      } else {
        ids.add(clip(i));
        plans.buy(clip(i), "0", inputs.stream().distinct().toList());
      }
    }
    return plans.plan();
  }

  Plans buy(TaskId id, String price, List<TaskId> inputs) {
    return buy(id, id.toString(), price, inputs);
  }

  /// With a request of its own choice: two of one `wish` are one purchase.
  Plans buy(TaskId id, String wish, String price, List<TaskId> inputs) {
    Request request = new Request.Video(wish, "", 48, FORMAT, 1, inputs, 0);
    add(new Task.Bought(id, request, SPAN, "for a test"), wish, price);
    return this;
  }

  Plans sync(TaskId id, TaskId video, TaskId audio) {
    Request request = new Request.LipSync(video, audio, "zh-CN", List.of());
    add(new Task.Bought(id, request, SPAN, "for a test"), id.toString(), "0");
    return this;
  }

  Plans craft(TaskId id, List<TaskId> inputs) {
    List<Craft.Spoken> speech =
        inputs.stream()
            .map(
                input ->
                    new Craft.Spoken(
                        input,
                        Duration.ZERO,
                        Duration.ofSeconds(1),
                        Line.Medium.ON_SCREEN,
                        "a room"))
            .toList();
    Craft craft = new Craft.Dialogue(speech, Duration.ofSeconds(2));
    add(new Task.Crafted(id, craft, SPAN, "for a test"), id.toString(), "0");
    return this;
  }

  Plan plan() {
    return new Plan(tasks, keys, prices, List.of());
  }

  private void add(Task task, String wish, String price) {
    Sha256 hash = Sha256.of(wish.getBytes(StandardCharsets.UTF_8));
    tasks.put(task.id(), task);
    keys.put(task.id(), new Plan.Keys(new Fingerprint(hash), new RequestDigest(hash)));
    prices.put(task.id(), new Estimate.Known(Money.usd(price), Money.usd(price)));
  }
}
