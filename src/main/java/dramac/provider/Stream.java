package dramac.provider;

import dramac.run.Failure;
import dramac.run.Provider.NotFetched;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// One GET into a file. The caller's thread writes; the event loop hands it piece by piece what
/// arrives, no faster than it is written.
///
/// @param address checked before; connected to whatever the name says by then
/// @param most bytes
record Stream(Http http, URI uri, InetAddress address, long most) {

  /// How it ended well.
  sealed interface Ended {}

  record Whole(long bytes) implements Ended {}

  record Moved(String location) implements Ended {}

  private sealed interface Piece {}

  private record Head(HttpClientResponse response, Context context) implements Piece {}

  private record Bytes(Buffer buffer) implements Piece {}

  private record End() implements Piece {}

  private record Broken(Failure failure) implements Piece {}

  Ended into(Path file, Duration deadline) throws NotFetched, IOException, InterruptedException {
    BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    long end = System.nanoTime() + deadline.toNanos();
    open(pieces);
    Piece first = next(pieces, end);
    if (!(first instanceof Head head)) {
      throw new NotFetched(
          first instanceof Broken broken ? broken.failure() : new Failure.BadAnswer("no answer"));
    }
    try {
      int status = head.response().statusCode();
      if (status >= 300 && status < 400 && status != 304) {
        return new Moved(String.valueOf(head.response().getHeader("Location")));
      }
      if (status != 200) {
        throw new NotFetched(failure(head.response()));
      }
      return write(head, pieces, file, end);
    } finally {
      head.context().runOnContext(on -> head.response().request().reset());
    }
  }

  private Whole write(Head head, BlockingQueue<Piece> pieces, Path file, long end)
      throws NotFetched, IOException, InterruptedException {
    long written = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      while (true) {
        head.context().runOnContext(on -> head.response().fetch(1));
        switch (next(pieces, end)) {
          case Bytes bytes -> {
            written += bytes.buffer().length();
            if (written > most) {
              throw new NotFetched(new Failure.BadAnswer("a file of more than " + most + " bytes"));
            }
            out.write(bytes.buffer().getBytes());
          }
          case End _ -> {
            return new Whole(written);
          }
          case Broken broken -> throw new NotFetched(broken.failure());
          case Head _ -> throw new IllegalStateException("two heads");
        }
      }
    }
  }

  private void open(BlockingQueue<Piece> pieces) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setServer(SocketAddress.inetSocketAddress(Origin.port(uri), address.getHostAddress()))
            .setAbsoluteURI(uri.toString())
            .setFollowRedirects(false);
    http.plain()
        .request(options)
        .onFailure(e -> pieces.add(new Broken(new Failure.NotSent(Words.of(e)))))
        .onSuccess(request -> send(request, pieces));
  }

  private void send(HttpClientRequest request, BlockingQueue<Piece> pieces) {
    request
        .send()
        .onFailure(e -> pieces.add(new Broken(new Failure.BadAnswer(Words.of(e)))))
        .onSuccess(
            response -> {
              response.pause();
              response.exceptionHandler(
                  e -> pieces.add(new Broken(new Failure.BadAnswer("cut: " + Words.of(e)))));
              response.handler(buffer -> pieces.add(new Bytes(buffer)));
              response.endHandler(ended -> pieces.add(new End()));
              pieces.add(new Head(response, http.vertx().getOrCreateContext()));
            });
  }

  private static Piece next(BlockingQueue<Piece> pieces, long end)
      throws NotFetched, InterruptedException {
    Piece piece = pieces.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    if (piece == null) {
      throw new NotFetched(new Failure.BadAnswer("the file did not come in time"));
    }
    return piece;
  }

  private static Failure failure(HttpClientResponse response) {
    int status = response.statusCode();
    Map<String, String> headers = new LinkedHashMap<>();
    response.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    return switch (status) {
      case 429, 503 -> new Failure.Busy("HTTP " + status + " for a file", RetryAfter.of(headers));
      case 401, 403, 404, 410 ->
          new Failure.BadAnswer("HTTP " + status + ": the file's URL has expired or is wrong");
      case 507 -> new Failure.BadAnswer("no space is left on the disk where the file is made");
      default -> new Failure.BadAnswer("HTTP " + status + " instead of the file");
    };
  }
}
