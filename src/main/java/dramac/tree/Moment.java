package dramac.tree;

import dramac.source.Span;

/// What a scene is made of, in order.
public sealed interface Moment permits Action, Speech, Directive, Transition, Note, Unreadable {
  Span span();
}
