package dramac.cli;

import dramac.media.ClipVerifier;
import dramac.media.Ffmpeg;
import dramac.media.Fonts;
import dramac.media.LocalGenerator;
import dramac.media.Parts;
import dramac.plan.Capability;
import dramac.plan.Manifests;
import dramac.plan.Offer;
import dramac.plan.Target;
import dramac.provider.HolySheep;
import dramac.provider.Http;
import dramac.provider.KeyRefused;
import dramac.provider.Secrets;
import dramac.provider.VertxLoop;
import dramac.run.Backoff;
import dramac.run.Bucket;
import dramac.run.Budget;
import dramac.run.Buying;
import dramac.run.Calling;
import dramac.run.Engine;
import dramac.run.Events;
import dramac.run.Exchange;
import dramac.run.Gate;
import dramac.run.Generator;
import dramac.run.Loop;
import dramac.run.Paying;
import dramac.run.Provider;
import dramac.run.Retrying;
import dramac.run.Reusing;
import dramac.run.Routing;
import dramac.run.Stop;
import dramac.run.Throttling;
import dramac.run.Verifier;
import dramac.run.Waits;
import dramac.store.Ledger;
import dramac.store.Store;
import dramac.studio.StudioFailed;
import dramac.studio.StudioServer;
import dramac.studio.StudioSettings;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;

/// The composition root: the only place that knows all the classes of a run, and the one order in
/// which they wrap each other.
final class Wiring implements AutoCloseable {
  private static final int HOLYSHEEP_RPM = 60;
  private static final int HOLYSHEEP_AT_ONCE = 4;
  private static final int STUDIO_AT_ONCE = 3;

  private final Vertx vertx;
  private final Http http;
  private final StudioServer studio;
  private final Loop loop;
  private final Kit kit;
  private final Stop stop;

  /// What a run is made with.
  record Kit(Shell shell, Ffmpeg ffmpeg, Fonts fonts, Ledger ledger, Store store) {}

  private Wiring(Vertx vertx, Http http, StudioServer studio, Loop loop, Kit kit, Stop stop) {
    this.vertx = vertx;
    this.http = http;
    this.studio = studio;
    this.loop = loop;
    this.kit = kit;
    this.stop = stop;
  }

  /// Opens the HTTP client and the embedded studio.
  static Wiring open(Path state, Kit kit, Stop stop) throws Complaint, InterruptedException {
    Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    try {
      StudioSettings settings =
          StudioSettings.open(state.resolve("studio"), InstantSource.system());
      Parts parts = Parts.of(kit.shell().home());
      StudioServer studio = StudioServer.start(vertx, settings, kit.ffmpeg(), parts);
      Loop loop = new VertxLoop(vertx, InstantSource.system());
      return new Wiring(vertx, new Http(vertx), studio, loop, kit, stop);
    } catch (StudioFailed e) {
      vertx.close();
      throw Complaint.settings(e.getMessage() == null ? "the studio can't open" : e.getMessage());
    }
  }

  Engine engine(Makers makers, Path script, String producer, Events events) throws Complaint {
    Verifier verifier = new ClipVerifier(kit.ffmpeg());
    Waits waits = new Waits(loop, events);
    Target target = makers.target();
    SequencedMap<Capability, Generator> sellers = new LinkedHashMap<>();
    SequencedMap<String, Generator> byProvider = new LinkedHashMap<>();
    for (Map.Entry<Capability, Offer> offer : target.offers().entrySet()) {
      String name = offer.getValue().provider();
      if (!byProvider.containsKey(name)) {
        Provider provider = provider(name, makers, script);
        Exchange calls =
            new Throttling(loop, limit(name), waits, stop, new Calling(kit.store(), provider));
        Exchange exchange = new Retrying(loop, Backoff.usual(), new Random(), waits, stop, calls);
        byProvider.put(name, new Buying(target, exchange, kit.store(), verifier, stop));
      }
      sellers.put(offer.getKey(), byProvider.get(name));
    }
    Generator crafting = new LocalGenerator(kit.ffmpeg(), kit.fonts(), kit.store(), producer);
    Generator maker =
        new Reusing(
            kit.ledger(),
            kit.store(),
            new Paying(
                kit.ledger(), Budget.unlimited(), target, loop, new Routing(crafting, sellers)));
    return new Engine(loop, maker, Engine.Width.usual(), stop, events);
  }

  private Provider provider(String name, Makers makers, Path script) throws Complaint {
    if (name.equals(Manifests.STUDIO)) {
      return new HolySheep(
          name,
          HolySheep.Dialect.STUDIO,
          makers.target(),
          studio.base(),
          Secrets.forStudio(),
          http,
          script);
    }
    try {
      return new HolySheep(
          name,
          HolySheep.Dialect.SEED,
          makers.target(),
          makers.base().orElseThrow(),
          Secrets.read(kit.shell().environment(), "HOLYSHEEP_API_KEY"),
          http,
          script);
    } catch (KeyRefused e) {
      throw Complaint.settings(e.getMessage() == null ? "the key is refused" : e.getMessage());
    }
  }

  private static Throttling.Limit limit(String name) {
    return name.equals(Manifests.STUDIO)
        ? new Throttling.Limit(
            new Gate(STUDIO_AT_ONCE * 8), Bucket.bottomless(), new Gate(STUDIO_AT_ONCE))
        : new Throttling.Limit(
            new Gate(HOLYSHEEP_AT_ONCE),
            Bucket.sliding(HOLYSHEEP_RPM),
            new Gate(HOLYSHEEP_AT_ONCE));
  }

  @Override
  public void close() {
    studio.close();
    http.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
