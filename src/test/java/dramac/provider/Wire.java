package dramac.provider;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// A server that says exactly the bytes it is given, once a connection, and hangs up.
final class Wire implements AutoCloseable {
  private final ServerSocket socket;
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicReference<String> asked = new AtomicReference<>("");

  Wire(String bytes) throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> serve(bytes));
  }

  static Wire answering(int status, String headers, String body) throws IOException {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return new Wire(
        "HTTP/1.1 "
            + status
            + " x\r\n"
            + headers
            + "Content-Length: "
            + length
            + "\r\n\r\n"
            + body);
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/v1");
  }

  int calls() {
    return calls.get();
  }

  String asked() {
    return asked.get();
  }

  private void serve(String bytes) {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        calls.incrementAndGet();
        asked.set(request(client.getInputStream()));
        client.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
      } catch (IOException e) {
        return;
      }
    }
  }

  private static String request(InputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    int left = -1;
    while (left != 0) {
      int sign = in.read();
      if (sign < 0) {
        break;
      }
      text.append((char) sign);
      left--;
      if (left < 0 && text.toString().endsWith("\r\n\r\n")) {
        left = length(text.toString());
      }
    }
    return text.toString();
  }

  private static int length(String head) {
    return head.lines()
        .filter(line -> line.regionMatches(true, 0, "content-length:", 0, 15))
        .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
