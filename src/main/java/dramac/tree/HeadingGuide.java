package dramac.tree;

import dramac.source.Message;
import dramac.source.Wording;
import java.util.Locale;

/// A `#` line's row in a reference.
///
/// @param example a whole line
/// @param says what it opens, in one sentence
public record HeadingGuide(HeadingWord heading, String example, String says) {

  public static HeadingGuide of(HeadingWord heading, Wording wording) {
    String key = "directive.heading." + heading.name().toLowerCase(Locale.ROOT);
    return new HeadingGuide(
        heading, wording.word(Message.of(key + ".example")), wording.word(Message.of(key)));
  }
}
