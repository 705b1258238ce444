package dramac.tree;

/// Inside or outside, as a scene heading's first word says; `UNSAID` after a lone dot.
public enum Setting {
  INTERIOR,
  EXTERIOR,
  BOTH,
  ESTABLISHING,
  UNSAID
}
