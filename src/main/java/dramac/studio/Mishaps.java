package dramac.studio;

import dramac.studio.Faults.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The faults as they fall on one call.
final class Mishaps {
  private Mishaps() {}

  /// What turns a call away before anything is done.
  static Optional<Desk.Reply> before(Faults faults, long call, byte[] body) {
    if (faults.hits(Fault.BUSY, call)) {
      return Optional.of(Desk.Reply.error(429, "rate_limit_exceeded", "Rate limit exceeded"));
    }
    if (faults.hits(Fault.NO_CREDIT, call)) {
      return Optional.of(
          Desk.Reply.error(429, "insufficient_quota", "This account has no credit left."));
    }
    String text = new String(body, StandardCharsets.UTF_8);
    if (!faults.refused().isEmpty() && text.contains(faults.refused())) {
      return Optional.of(
          Desk.Reply.error(
              400, "content_policy", "The request was refused: \"" + faults.refused() + "\"."));
    }
    return Optional.empty();
  }

  /// What happens to an answer that was worked and charged for.
  static Desk.Reply after(Faults faults, long call, Desk.Reply reply) {
    if (faults.hits(Fault.LOST, call)) {
      return reply.ending(Desk.Ending.NOTHING);
    }
    if (faults.hits(Fault.CUT, call)) {
      return reply.ending(Desk.Ending.CUT);
    }
    if (faults.hits(Fault.EMPTY, call)) {
      return Desk.Reply.good(Json.object());
    }
    if (faults.hits(Fault.BROKEN, call)) {
      return Desk.Reply.error(500, "internal", "Something broke after the work was done.");
    }
    return reply;
  }
}
