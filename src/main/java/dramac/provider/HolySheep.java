package dramac.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dramac.plan.Request;
import dramac.plan.Target;
import dramac.plan.TaskId;
import dramac.run.Failure;
import dramac.run.Provider;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The seed's API, at the vendor or at the embedded studio; what differs between the two is the
/// dialect. Every call is one POST. No key that makes a repeat safe, no look-up: an unread answer
/// stays unknown.
public final class HolySheep implements Provider {
  private static final Duration DEADLINE = Duration.ofMinutes(10);
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String name;
  private final URI base;
  private final Secret key;
  private final Http http;
  private final Orders orders;
  private final Fetching fetching;

  /// @param name `holysheep` or `studio`
  /// @param target whose offers give models and lengths
  /// @param base `https://…/v1`; plain http to this machine alone
  /// @param script folder that the author's files are named from
  /// @throws IllegalArgumentException for a base that a key must not be sent to
  public HolySheep(
      String name, Dialect dialect, Target target, URI base, Secret key, Http http, Path script) {
    Origin.check(base);
    this.name = name;
    this.base = base;
    this.key = key;
    this.http = http;
    this.orders = new Orders(dialect, target, base, script);
    this.fetching = new Fetching(http, base);
  }

  /// What is asked and answered beyond the seed's words.
  public enum Dialect {
    /// The seed's alone: whole seconds, mp3, results by URL, a picture for each likeness.
    SEED,
    /// The studio's additions: seconds on the frame grid, wav, `data:` URIs, turns, beds.
    STUDIO
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Submission submit(Request request, SequencedMap<TaskId, Material> inputs)
      throws InterruptedException {
    return switch (orders.of(request, inputs)) {
      case Order.Impossible impossible -> new Submission.Rejected(impossible.failure());
      case Order.Call call -> send(call);
    };
  }

  @Override
  public void fetch(Download download, Path into) throws NotFetched, InterruptedException {
    fetching.fetch(download, into);
  }

  private Submission send(Order.Call call) throws InterruptedException {
    URI uri = URI.create(base + "/" + call.endpoint());
    return switch (http.post(uri, key, call.body().toString(), DEADLINE)) {
      case Http.Exchange.NotSent e ->
          new Submission.Rejected(new Failure.NotSent(key.blot(e.why())));
      case Http.Exchange.Lost e -> new Submission.Ambiguous(key.blot("no answer: " + e.why()));
      case Http.Exchange.Answered e -> answered(call, e);
    };
  }

  private Submission answered(Order.Call call, Http.Exchange.Answered answer) {
    Http.Exchange.Answered safe =
        new Http.Exchange.Answered(answer.status(), answer.headers(), key.blot(answer.body()));
    JsonNode body = parsed(safe.body());
    if (safe.status() != 200) {
      return Verdicts.of(safe, body, Verdicts.Promises.NONE);
    }
    JsonNode error = body.path("error");
    if (!error.isMissingNode() && !error.isNull() && !error.asText("x").isEmpty()) {
      return new Submission.Ambiguous(Words.safe("HTTP 200 with an error: " + error));
    }
    return done(call, body);
  }

  private Submission done(Order.Call call, JsonNode body) {
    SequencedMap<String, String> handles = new LinkedHashMap<>();
    for (String field : call.kept()) {
      JsonNode value = body.path(field);
      if (value.isTextual() && !value.textValue().isEmpty()) {
        handles.put(call.handle(field), Origin.relative(base, value.textValue()));
      } else if (value.isArray()) {
        handles.put(field, value.toString());
      }
    }
    String promised = call.handle(call.promised());
    String result = handles.getOrDefault(promised, "");
    if (result.isEmpty()) {
      return new Submission.Ambiguous(
          "HTTP 200 without \"" + call.promised() + "\"; it may have been charged");
    }
    List<Download> downloads = new ArrayList<>();
    call.file().ifPresent(kind -> downloads.add(new Download(result, kind)));
    return new Submission.Done(downloads, handles);
  }

  private static JsonNode parsed(String body) {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      // No JSON: the status and the first words of the body speak for themselves.
      return MissingNode.getInstance();
    }
  }
}
