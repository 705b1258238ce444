package dramac.studio;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicLong;

/// Where a request with a good key arrives: traffic, faults, the answer, the charge, in this order.
/// Blocking; every caller is a virtual thread.
final class Desk {
  private final SequencedMap<String, Endpoint> endpoints = new LinkedHashMap<>();
  private final StudioSettings settings;
  private final Charges charges;
  private final Turnstile turnstile;
  private final AtomicLong calls = new AtomicLong();
  private final Map<String, Replayed> answered = new LinkedHashMap<>();

  Desk(List<Endpoint> endpoints, StudioSettings settings, Charges charges) {
    endpoints.forEach(endpoint -> this.endpoints.put("/v1/" + endpoint.path(), endpoint));
    this.settings = settings;
    this.charges = charges;
    this.turnstile = new Turnstile(settings.traffic());
  }

  boolean has(String path) {
    return endpoints.containsKey(path);
  }

  /// Answers one call; never throws, so that nothing of ours reaches the wire unsaid.
  Reply answer(String path, byte[] body, String key) throws InterruptedException {
    Optional<Reply> full = turnstile.enter();
    if (full.isPresent()) {
      return full.get();
    }
    try {
      Endpoint endpoint = endpoints.get(path);
      if (endpoint == null) {
        throw new Refused(404, "not_found", "There is no such endpoint.");
      }
      return key.isEmpty() ? fresh(endpoint, body, key) : once(endpoint, body, key);
    } catch (Refused e) {
      return Reply.of(e);
    } catch (IOException e) {
      return Reply.error(
          500, "storage", "The studio's folder cannot be written: " + e.getMessage());
    } finally {
      turnstile.leave();
    }
  }

  private Reply fresh(Endpoint endpoint, byte[] body, String key)
      throws Refused, IOException, InterruptedException {
    Fields request = new Fields(Json.read(body));
    if (settings.fields() == StudioSettings.Fields.REFUSED) {
      request.only(endpoint.fields());
    }
    boolean paid = !endpoint.path().equals("models/list");
    long call = paid ? calls.incrementAndGet() : 0;
    Optional<Reply> turned =
        paid ? Mishaps.before(settings.faults(), call, body) : Optional.empty();
    if (turned.isPresent()) {
      return turned.get();
    }
    Endpoint.Answer answer = endpoint.answer(request);
    if (paid) {
      charges.charge(endpoint.path(), answer.dollars(), Archive.hash(body), key);
    }
    Reply reply = Reply.good(answer.body());
    return paid ? Mishaps.after(settings.faults(), call, reply) : reply;
  }

  /// The same key and body get the same answer and no second charge.
  private Reply once(Endpoint endpoint, byte[] body, String key)
      throws Refused, IOException, InterruptedException {
    synchronized (answered) {
      Replayed earlier = answered.get(key);
      String hash = Archive.hash(body);
      if (earlier != null && !earlier.body().equals(hash)) {
        throw new Refused(422, "idempotency_mismatch", "This key was used for another body.");
      }
      if (earlier != null) {
        return earlier.reply();
      }
      Reply reply = fresh(endpoint, body, key);
      if (reply.status() == 200) {
        answered.put(key, new Replayed(hash, reply.whole()));
      }
      return reply;
    }
  }

  private record Replayed(String body, Reply reply) {}

  /// What goes back.
  ///
  /// @param retryAfter seconds for `Retry-After`; 0 = none
  record Reply(int status, String body, int retryAfter, Ending ending) {
    static Reply good(ObjectNode body) {
      return new Reply(200, body.toString(), 0, Ending.WHOLE);
    }

    static Reply of(Refused refused) {
      return error(refused.status(), refused.code(), refused.words());
    }

    static Reply error(int status, String code, String words) {
      String body = Json.object().put("error", words).put("code", code).toString();
      return new Reply(status, body, status == 429 ? 1 : 0, Ending.WHOLE);
    }

    Reply ending(Ending other) {
      return new Reply(status, body, retryAfter, other);
    }

    Reply waiting(int seconds) {
      return new Reply(status, body, seconds, ending);
    }

    Reply whole() {
      return ending(Ending.WHOLE);
    }
  }

  /// How much of it goes back.
  enum Ending {
    WHOLE,
    CUT,
    NOTHING
  }
}
