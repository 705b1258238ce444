package dramac.story;

import dramac.source.Span;
import dramac.tree.Directive;

/// The first words of a line: where a finding about all of it points.
final class Heads {
  private Heads() {}

  /// `twist:`, the key and its colon.
  static Span of(Directive directive) {
    Span key = directive.key().span();
    Span line = directive.span();
    int colon = key.end() - line.start();
    while (colon < line.length() && line.text().charAt(colon) <= ' ') {
      colon++;
    }
    return colon < line.length() ? line.part(0, colon + 1) : key;
  }
}
