package dramac.provider;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// The only maker of HTTP clients. A call is one exchange with a deadline over all of it; nothing
/// is sent twice, nothing redirected, nothing decompressed.
public final class Http implements AutoCloseable {
  private static final int ANSWER_BYTES = 8 << 20;
  private static final int CONNECT_MILLIS = 10_000;
  private static final int POOL = 64;

  private final Vertx vertx;
  private final HttpClient paid;
  private final HttpClient plain;

  /// @param vertx closed by who made it
  public Http(Vertx vertx) {
    this.vertx = vertx;
    PoolOptions pool = new PoolOptions().setHttp1MaxSize(POOL).setMaxWaitQueueSize(POOL);
    this.paid = vertx.createHttpClient(options().setKeepAlive(false), pool);
    this.plain = vertx.createHttpClient(options(), pool);
  }

  private static HttpClientOptions options() {
    return new HttpClientOptions()
        .setConnectTimeout(CONNECT_MILLIS)
        .setDecompressionSupported(false)
        .setVerifyHost(true)
        .setMaxRedirects(0);
  }

  Vertx vertx() {
    return vertx;
  }

  /// For files: no key, no cookies; may reuse connections.
  HttpClient plain() {
    return plain;
  }

  /// What became of one exchange.
  sealed interface Exchange {
    /// Nothing of the request left this machine.
    record NotSent(String why) implements Exchange {}

    /// Something left, and no whole answer came.
    record Lost(String why) implements Exchange {}

    /// A whole answer.
    ///
    /// @param headers by lower-case name
    record Answered(int status, SequencedMap<String, String> headers, String body)
        implements Exchange {}
  }

  /// Posts JSON. A paid request never rides a used connection: one that the other side closes just
  /// then could not be told from a lost answer.
  Exchange post(URI uri, Secret key, String json, Duration deadline) throws InterruptedException {
    Sending sending = new Sending();
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setAbsoluteURI(uri.toString())
            .setConnectTimeout(CONNECT_MILLIS)
            .setFollowRedirects(false)
            .putHeader("Authorization", "Bearer " + key.value())
            .putHeader("Content-Type", "application/json")
            .putHeader("Accept", "application/json");
    long timer =
        vertx.setTimer(
            deadline.toMillis(),
            fired -> sending.stop("no whole answer within " + deadline.toSeconds() + " s"));
    try {
      paid.request(options)
          .onFailure(sending::failed)
          .onSuccess(request -> sending.send(request, Buffer.buffer(json, "UTF-8")));
      return sending.outcome();
    } finally {
      vertx.cancelTimer(timer);
    }
  }

  @Override
  public void close() {
    paid.close();
    plain.close();
  }

  /// One exchange on its way.
  private static final class Sending {
    private final CompletableFuture<Exchange> done = new CompletableFuture<>();
    private volatile boolean sent;
    private volatile Runnable reset = () -> {};

    void send(HttpClientRequest request, Buffer body) {
      if (done.isDone()) {
        request.reset();
        return;
      }
      reset = request::reset;
      sent = true;
      request.send(body).onFailure(this::failed).onSuccess(this::answered);
    }

    private void answered(HttpClientResponse response) {
      Buffer body = Buffer.buffer();
      response.exceptionHandler(this::failed);
      response.handler(
          part -> {
            body.appendBuffer(part);
            if (body.length() > ANSWER_BYTES) {
              stop("an answer of more than 8 MiB");
            }
          });
      response.endHandler(
          end -> {
            SequencedMap<String, String> headers = new LinkedHashMap<>();
            response.headers().forEach((name, value) -> headers.put(lower(name), value));
            String text = body.toString(StandardCharsets.UTF_8);
            done.complete(new Exchange.Answered(response.statusCode(), headers, text));
          });
    }

    void failed(Throwable cause) {
      String why = Words.of(cause);
      done.complete(sent ? new Exchange.Lost(why) : new Exchange.NotSent(why));
    }

    void stop(String why) {
      if (done.complete(sent ? new Exchange.Lost(why) : new Exchange.NotSent(why))) {
        reset.run();
      }
    }

    Exchange outcome() throws InterruptedException {
      try {
        return done.get();
      } catch (InterruptedException e) {
        stop("interrupted");
        Exchange now = done.join();
        if (now instanceof Exchange.NotSent) {
          throw e;
        }
        Thread.currentThread().interrupt();
        return now;
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }

    private static String lower(String name) {
      return name.toLowerCase(Locale.ROOT);
    }
  }
}
