package dramac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `dramac lsp` of the image as an editor starts it: it answers, bears garbage, and is gone when
/// its editor is.
@Timeout(120)
class LspIT {
  private static final String GREETING =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";
  private static final String OPENING =
      "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"untitled:a\",\"languageId\":\"drama\",\"version\":1,\"text\":\"musci:"
          + " x\\n"
          + "\"}}}";

  @TempDir Path folder;

  private Process start() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(Image.HOME.resolve("bin/dramac").toString(), "lsp", "--stdio")
            .directory(folder.toFile())
            .redirectError(Redirect.DISCARD);
    builder.environment().put("LANG", "C.UTF-8");
    return builder.start();
  }

  private static void send(Process process, String message) throws Exception {
    byte[] body = message.getBytes(StandardCharsets.UTF_8);
    OutputStream to = process.getOutputStream();
    to.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    to.write(body);
    to.flush();
  }

  /// The next message; all that comes must be one.
  private static String next(Process process) throws Exception {
    InputStream from = process.getInputStream();
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int sign = from.read();
      assertThat(sign).as("end of the stream after " + head).isNotNegative();
      head.append((char) sign);
    }
    assertThat(head.toString()).startsWith("Content-Length: ");
    int length = Integer.parseInt(head.toString().strip().split(": ")[1].split("\r\n")[0]);
    return new String(from.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static void wantGone(Process process) throws Exception {
    List<ProcessHandle> all = process.descendants().toList();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(all).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void itAnswersBearsGarbageAndSaysGoodbye() throws Exception {
    Process process = start();
    send(process, GREETING);
    assertThat(next(process)).contains("\"name\":\"dramac\"");
    process
        .getOutputStream()
        .write("rubbish\r\n\r\nContent-Length: 3\r\n\r\n{{{".getBytes(StandardCharsets.UTF_8));
    send(process, "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"no/such\",\"params\":{}}");
    send(process, OPENING);
    String said = next(process);
    while (!said.contains("publishDiagnostics")) {
      said = next(process);
    }
    assertThat(said).contains("S003");
    send(process, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
    send(process, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
    wantGone(process);
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void itEndsWithItsStream() throws Exception {
    Process process = start();
    send(process, GREETING);
    assertThat(next(process)).contains("dramac");
    process.getOutputStream().close();
    wantGone(process);
    assertThat(process.exitValue()).isEqualTo(1);
  }

  @Test
  void nothingIsLeftOfOneThatIsKilled() throws Exception {
    Process process = start();
    send(process, GREETING);
    send(process, OPENING);
    assertThat(next(process)).contains("dramac");
    process.destroyForcibly();
    wantGone(process);
  }
}
