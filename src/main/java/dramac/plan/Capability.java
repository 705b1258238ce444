package dramac.plan;

/// What a provider can be asked for.
public enum Capability {
  SCRIPT,
  REFERENCE,
  IMAGE,
  VIDEO,
  SPEECH,
  LIPSYNC,
  MUSIC
}
