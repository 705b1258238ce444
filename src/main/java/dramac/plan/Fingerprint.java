package dramac.plan;

/// F of run.md 2.1: what is wanted. Kind, lane, neutral request, the author's files, the inputs'
/// fingerprints; no provider, no model, no name that is only for people.
public record Fingerprint(Sha256 hash) {
  @Override
  public String toString() {
    return hash.hex();
  }
}
