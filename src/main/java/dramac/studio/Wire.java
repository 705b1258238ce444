package dramac.studio;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.file.Path;

/// One exchange on its own event loop. A client that has gone is no fault.
record Wire(Context context, HttpServerRequest request) {
  void send(Desk.Reply reply) {
    context.runOnContext(
        on -> {
          HttpServerResponse response = request.response();
          if (response.ended() || response.closed()) {
            return;
          }
          response.setStatusCode(reply.status()).putHeader("Content-Type", "application/json");
          if (reply.retryAfter() > 0) {
            response.putHeader("Retry-After", Integer.toString(reply.retryAfter()));
          }
          if (reply.status() == 405) {
            response.putHeader(
                "Allow",
                Shelf.name(String.valueOf(request.path())).isPresent() ? "GET, HEAD" : "POST");
          }
          switch (reply.ending()) {
            case WHOLE -> response.end(Buffer.buffer(reply.body()));
            case NOTHING -> request.connection().close();
            case CUT -> cut(response, Buffer.buffer(reply.body()));
          }
        });
  }

  /// Sends bytes `from` to `to` (exclusive) of a file of `size` bytes.
  void send(Path file, String type, Part part, Desk.Ending ending) {
    context.runOnContext(
        on -> {
          HttpServerResponse response = request.response();
          if (response.ended() || response.closed()) {
            return;
          }
          response.setStatusCode(part.status()).putHeader("Content-Type", type);
          response.putHeader("Accept-Ranges", "bytes").putHeader("ETag", part.tag());
          response.putHeader("Content-Length", Long.toString(part.length()));
          if (part.status() == 206) {
            response.putHeader("Content-Range", part.range());
          }
          if (request.method().equals(HttpMethod.HEAD)) {
            response.end();
          } else if (ending == Desk.Ending.CUT) {
            response
                .sendFile(file.toString(), part.from(), part.length() / 2)
                .onComplete(sent -> request.connection().close());
          } else {
            response.sendFile(file.toString(), part.from(), part.length());
          }
        });
  }

  private void cut(HttpServerResponse response, Buffer body) {
    response.putHeader("Content-Length", Integer.toString(body.length()));
    response
        .write(body.getBuffer(0, body.length() / 2))
        .onComplete(sent -> request.connection().close());
  }

  /// Which bytes of a file go out.
  ///
  /// @param from the first
  /// @param to after the last
  record Part(String tag, long from, long to, long size) {
    int status() {
      return length() == size ? 200 : 206;
    }

    long length() {
      return to - from;
    }

    String range() {
      return "bytes " + from + "-" + (to - 1) + "/" + size;
    }
  }
}
