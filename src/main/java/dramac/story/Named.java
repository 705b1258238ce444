package dramac.story;

import dramac.source.Span;

/// What a script declares by name and may then use. The span is where its name is declared.
public sealed interface Named permits Speaker, SetDesign, Prop, Look {
  Span span();
}
