package dramac.tree;

import dramac.source.Span;
import java.util.List;

/// A cue and what is said under it, in order.
public record Speech(Cue cue, List<Part> parts, Span span) implements Moment {
  public Speech {
    parts = List.copyOf(parts);
  }

  /// The name as typed and the words of its brackets: medium, emotion, manners, language, in any
  /// order.
  public record Cue(Name name, List<Name> brackets, Span span) {
    public Cue {
      brackets = List.copyOf(brackets);
    }
  }

  public sealed interface Part {
    Span span();
  }

  public record Spoken(Text text) implements Part {
    @Override
    public Span span() {
      return text.span();
    }
  }

  /// An acting direction for the picture, its brackets left out.
  public record Acting(Text text, Span span) implements Part {}

  /// All that was spoken since the last translation into the same language. The language is a tag
  /// or a Chinese word for one, as typed.
  public record Translation(Name language, Text text, Span span) implements Part {}
}
