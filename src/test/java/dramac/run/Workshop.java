package dramac.run;

import dramac.plan.Capability;
import dramac.plan.Manifests;
import dramac.plan.Money;
import dramac.plan.Plan;
import dramac.plan.Target;
import dramac.store.Artifact;
import dramac.store.FolderStore;
import dramac.store.JsonLedger;
import dramac.store.Ledger;
import dramac.store.LocalDisk;
import dramac.store.Made;
import dramac.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SplittableRandom;

/// One process of dramac over a folder: all real parts, wired as they are in earnest, with a stall
/// for a provider and time of its own.
final class Workshop {
  final World world;
  final Stall stall;
  final Stop stop = new Stop();
  final List<RunEvent> events = new ArrayList<>();
  final Store store;
  final Ledger ledger;
  int crafted;
  int mostCrafted;
  private int crafting;

  Workshop(Path folder, long seed) throws IOException {
    world = new World(seed);
    stall = new Stall(world);
    store = new FolderStore(new LocalDisk(), folder.resolve("store"));
    ledger = JsonLedger.open(new LocalDisk(), folder.resolve("ledger"));
  }

  RunResult run(Plan plan) throws Exception {
    Standing standing = Standing.of(plan, ledger, store);
    return world.live(() -> engine().run(plan, standing));
  }

  private Engine engine() {
    Events out = new Events(events::add);
    Waits waits = new Waits(world, out);
    Target target = Manifests.studio();
    Throttling.Limit limit = new Throttling.Limit(new Gate(4), Bucket.sliding(600), new Gate(3));
    Exchange exchange =
        new Retrying(
            world,
            Backoff.usual(),
            new SplittableRandom(1),
            waits,
            stop,
            new Throttling(world, limit, waits, stop, new Calling(store, stall)));
    SequencedMap<Capability, Generator> buying = new LinkedHashMap<>();
    Generator buyer = new Buying(target, exchange, store, (_, _, _) -> Optional.empty(), stop);
    target.offers().forEach((capability, _) -> buying.put(capability, buyer));
    Generator maker =
        new Reusing(
            ledger,
            store,
            new Paying(
                ledger, Budget.unlimited(), target, world, new Routing(this::craft, buying)));
    return new Engine(world, maker, new Engine.Width(8, 2), stop, out);
  }

  private Outcome craft(Job job) throws InterruptedException {
    crafted++;
    mostCrafted = Math.max(mostCrafted, ++crafting);
    world.pause(Duration.ofSeconds(3));
    crafting--;
    try {
      Path file = store.scratch().resolve("track");
      Files.writeString(file, job.task().id().toString());
      Artifact kept = store.keep(file, Artifact.Kind.WAV);
      return new Outcome.Done(new Made(List.of(kept), new LinkedHashMap<>()), Money.usd("0"));
    } catch (IOException e) {
      return new Outcome.Failed(new Failure.Local(e.toString()));
    }
  }
}
