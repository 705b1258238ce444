package dramac.syntax;

import org.jspecify.annotations.Nullable;

/// The place of the arrow in `tense -> shocking`.
record Arrow(int start, int end) {

  static @Nullable Arrow in(Passage text) {
    int two = Math.max(text.raw().indexOf("->"), text.raw().indexOf("－＞"));
    if (two >= 0) {
      return new Arrow(two, two + 2);
    }
    int one = text.raw().indexOf('→');
    return one < 0 ? null : new Arrow(one, one + 1);
  }
}
