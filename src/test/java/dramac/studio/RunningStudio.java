package dramac.studio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dramac.media.Ffmpeg;
import dramac.media.Parts;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A studio on a free port, and a plain client for it that owes nothing to our own.
public final class RunningStudio implements AutoCloseable {
  public static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private final StudioServer server;

  public RunningStudio(Path folder, UnaryOperator<StudioSettings> how) throws Exception {
    Parts parts = Parts.of(Path.of(System.getProperty("dramac.home")));
    StudioSettings settings = how.apply(StudioSettings.open(folder, InstantSource.system()));
    server = StudioServer.start(vertx, settings, Ffmpeg.find(parts, Map.of()), parts);
  }

  public RunningStudio(Path folder) throws Exception {
    this(folder, UnaryOperator.identity());
  }

  public Vertx vertx() {
    return vertx;
  }

  public StudioServer server() {
    return server;
  }

  public URI url(String endpoint) {
    return URI.create(server.base() + "/" + endpoint);
  }

  /// Posts with a good key.
  public Answer post(String endpoint, String body, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url(endpoint))
            .header("Authorization", "Bearer " + KEY)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  public Answer send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    return new Answer(response);
  }

  public Answer get(String url, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
    return send(headers.length > 0 ? request.headers(headers).build() : request.build());
  }

  @Override
  public void close() {
    server.close();
    client.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  /// What came back.
  public record Answer(HttpResponse<byte[]> response) {
    public int status() {
      return response.statusCode();
    }

    public byte[] bytes() {
      return response.body();
    }

    public JsonNode json() throws IOException {
      return MAPPER.readTree(response.body());
    }

    public String text(String field) throws IOException {
      return json().path(field).asText();
    }
  }
}
