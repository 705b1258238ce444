package dramac.tree;

import dramac.source.Span;

/// A name, word or path as typed, escapes resolved, without blanks at its ends.
public record Name(String text, Span span) implements Value {

  /// What two spellings of one name share.
  public String key() {
    return NameKey.of(text);
  }

  public boolean isCalled(String other) {
    return key().equals(NameKey.of(other));
  }
}
