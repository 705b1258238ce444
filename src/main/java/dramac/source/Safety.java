package dramac.source;

/// Whether a fix keeps the meaning of the script (`SAFE`) or changes its text.
public enum Safety {
  SAFE,
  UNSAFE
}
