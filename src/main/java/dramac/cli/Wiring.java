package dramac.cli;

import dramac.media.Ffmpeg;
import dramac.media.Fonts;
import dramac.media.LocalGenerator;
import dramac.media.Parts;
import dramac.provider.Http;
import dramac.provider.VertxLoop;
import dramac.run.Budget;
import dramac.run.Engine;
import dramac.run.Events;
import dramac.run.Generator;
import dramac.run.Loop;
import dramac.run.Paying;
import dramac.run.Reusing;
import dramac.run.Routing;
import dramac.run.Stop;
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

/// The composition root: with [Sellers] the only place that knows all the classes of a run, and
/// the one order in which they wrap each other.
final class Wiring implements AutoCloseable {
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
    Sellers sellers = new Sellers(kit, makers, script, studio.base(), http, stop);
    Generator crafting = new LocalGenerator(kit.ffmpeg(), kit.fonts(), kit.store(), producer);
    Generator maker =
        new Reusing(
            kit.ledger(),
            kit.store(),
            new Paying(
                kit.ledger(),
                Budget.unlimited(),
                makers.target(),
                loop,
                new Routing(crafting, sellers.over(loop, new Waits(loop, events)))));
    return new Engine(loop, maker, Engine.Width.usual(), stop, events);
  }

  @Override
  public void close() {
    studio.close();
    http.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
