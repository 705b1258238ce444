package dramac.plan;

/// D of run.md 2.1: what is sent. F, with provider, model, tier and the digests of the inputs.
/// Decides whether a result was made by the wanted means.
public record RequestDigest(Sha256 hash) {
  @Override
  public String toString() {
    return hash.hex();
  }
}
