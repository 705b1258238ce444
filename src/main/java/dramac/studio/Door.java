package dramac.studio;

import dramac.studio.Faults.Fault;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/// HTTP as far as the desk and the files: paths, methods, the key, the size of bodies.
final class Door {
  private final Vertx vertx;
  private final StudioSettings settings;
  private final KeyRule keys;
  private final Desk desk;
  private final FileDesk files;
  private final ExecutorService waiters;
  private final AtomicLong served = new AtomicLong();

  Door(Vertx vertx, StudioSettings settings, Desk desk, FileDesk files, ExecutorService waiters) {
    this.vertx = vertx;
    this.settings = settings;
    this.keys = new KeyRule(settings.key());
    this.desk = desk;
    this.files = files;
    this.waiters = waiters;
  }

  void handle(HttpServerRequest request) {
    Wire wire = new Wire(vertx.getOrCreateContext(), request);
    String path = String.valueOf(request.path());
    HttpMethod method = request.method();
    if (Shelf.name(path).isPresent()) {
      if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
        file(wire, Shelf.name(path).get());
      } else {
        wire.send(Desk.Reply.error(405, "method_not_allowed", "Files are read with GET."));
      }
      return;
    }
    if (!desk.has(path)) {
      wire.send(Desk.Reply.error(404, "not_found", "There is no such endpoint."));
      return;
    }
    if (!method.equals(HttpMethod.POST)) {
      wire.send(Desk.Reply.error(405, "method_not_allowed", "Every call is a POST."));
      return;
    }
    try {
      keys.check(request.getHeader("Authorization"));
    } catch (Refused e) {
      wire.send(Desk.Reply.of(e));
      return;
    }
    call(wire, request, path);
  }

  private void call(Wire wire, HttpServerRequest request, String path) {
    Buffer body = Buffer.buffer();
    request.handler(
        part -> {
          if (body.length() <= Json.MOST_BYTES) {
            body.appendBuffer(part);
          }
        });
    String key = String.valueOf(request.getHeader("Idempotency-Key")).replace("null", "");
    request.endHandler(
        ended -> {
          if (body.length() > Json.MOST_BYTES) {
            wire.send(Desk.Reply.error(413, "too_large", "The body is larger than 24 MiB."));
          } else {
            start(wire, () -> late(wire, desk.answer(path, body.getBytes(), key)));
          }
        });
  }

  private void late(Wire wire, Desk.Reply reply) {
    long time = settings.faults().late().toMillis();
    if (time > 0) {
      vertx.setTimer(time, id -> wire.send(reply));
    } else {
      wire.send(reply);
    }
  }

  private void file(Wire wire, String name) {
    long number = served.incrementAndGet();
    if (settings.faults().hits(Fault.EXPIRED, number)) {
      wire.send(Desk.Reply.error(410, "expired", "This URL has expired."));
      return;
    }
    boolean cut = settings.faults().hits(Fault.CUT_FILE, number);
    start(wire, () -> files.answer(wire, name, cut ? Desk.Ending.CUT : Desk.Ending.WHOLE));
  }

  private void start(Wire wire, Blocking work) {
    try {
      waiters.execute(
          () -> {
            try {
              work.run();
            } catch (InterruptedException e) {
              wire.send(Desk.Reply.error(503, "closing", "The studio is closing."));
            } catch (RuntimeException e) {
              wire.send(Desk.Reply.error(500, "internal", "A fault of the studio: " + e));
            }
          });
    } catch (RejectedExecutionException e) {
      wire.send(Desk.Reply.error(503, "closing", "The studio is closing."));
    }
  }

  private interface Blocking {
    void run() throws InterruptedException;
  }
}
