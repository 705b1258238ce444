package dramac.source;

/// A line below a finding: what to do (`HELP`) or what to know (`NOTE`).
public record Help(Kind kind, Message text) {
  public enum Kind {
    HELP,
    NOTE
  }
}
