package dramac.studio;

import dramac.media.Ffmpeg;
import dramac.media.MediaFailed;
import dramac.media.Parts;
import dramac.studio.sound.Voices;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The running studio: the seed's API on 127.0.0.1. Calls answer at once; a file is made when its
/// URL is first read, once, and lies in the folder for every later session.
public final class StudioServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final HttpServer server;
  private final StudioSettings settings;
  private final Archive archive;
  private final Workshop workshop;
  private final ExecutorService waiters;

  private StudioServer(
      HttpServer server,
      StudioSettings settings,
      Archive archive,
      Workshop workshop,
      ExecutorService waiters) {
    this.server = server;
    this.settings = settings;
    this.archive = archive;
    this.workshop = workshop;
    this.waiters = waiters;
  }

  /// Opens the door.
  ///
  /// @throws StudioFailed when the port is taken or the folder cannot be used, in words
  public static StudioServer start(Vertx vertx, StudioSettings settings, Ffmpeg ffmpeg, Parts parts)
      throws StudioFailed, InterruptedException {
    Archive archive = archive(settings.folder());
    Workshop workshop =
        new Workshop(
            archive,
            pictures(parts, ffmpeg),
            new SoundRoom(Voices.open(parts, settings.folder().resolve("voices"), ffmpeg), ffmpeg),
            Runtime.getRuntime().availableProcessors());
    ExecutorService waiters = Executors.newVirtualThreadPerTaskExecutor();
    HttpServer server =
        vertx.createHttpServer(
            new HttpServerOptions().setHost(HOST).setPort(settings.port()).setTcpNoDelay(true));
    Shelf shelf = new Shelf(archive, () -> base(server.actualPort()));
    Charges charges = new Charges(settings.folder(), settings.clock());
    Desk desk = new Desk(endpoints(archive, shelf, workshop), settings, charges);
    Door door = new Door(vertx, settings, desk, new FileDesk(workshop, charges), waiters);
    listen(server.requestHandler(door::handle), settings.port());
    return new StudioServer(server, settings, archive, workshop, waiters);
  }

  private static List<Endpoint> endpoints(Archive archive, Shelf shelf, Workshop workshop) {
    return List.of(
        new ListModels(),
        new WriteScript(),
        new KeepReference(archive, shelf),
        new GenerateVideo(archive, shelf),
        new Synthesize(archive, shelf, workshop),
        new SyncLips(archive, shelf),
        new AddBackground(archive, shelf),
        new ComposeMusic(archive, shelf));
  }

  private static Archive archive(Path folder) throws StudioFailed {
    try {
      return new Archive(folder);
    } catch (IOException e) {
      throw new StudioFailed("The studio cannot write its folder " + folder + ": " + e);
    }
  }

  private static PictureRoom pictures(Parts parts, Ffmpeg ffmpeg) throws StudioFailed {
    try {
      return PictureRoom.open(parts, ffmpeg);
    } catch (IOException | MediaFailed e) {
      throw new StudioFailed("A part of the studio is missing: " + e.getMessage());
    }
  }

  private static void listen(HttpServer server, int port)
      throws StudioFailed, InterruptedException {
    try {
      server.listen().toCompletionStage().toCompletableFuture().get();
    } catch (ExecutionException e) {
      boolean taken = e.getCause() instanceof BindException;
      throw new StudioFailed(
          taken
              ? "Port " + port + " of " + HOST + " is in use. Name another with --port."
              : "The studio cannot listen on port " + port + ": " + e.getCause());
    }
  }

  private static URI base(int port) {
    return URI.create("http://" + HOST + ":" + port + "/v1");
  }

  /// Where a client's calls go: `http://127.0.0.1:PORT/v1`.
  public URI base() {
    return base(server.actualPort());
  }

  /// The book of charges and of files served, JSON lines.
  public Path ledger() {
    return settings.folder().resolve("ledger.jsonl");
  }

  /// Lets nobody in any more, stops what is being made and forgets its unfinished files.
  @Override
  public void close() {
    CompletableFuture<Void> closed = server.close().toCompletionStage().toCompletableFuture();
    workshop.close();
    waiters.shutdownNow();
    closed.join();
    try {
      archive.tidy();
    } catch (IOException e) {
      // What is left is scratch of this session; nobody reads it.
      return;
    }
  }
}
