package dramac.syntax;

import dramac.source.Span;
import dramac.tree.Names;
import dramac.tree.Place;

/// What a `#` line says it opens.
sealed interface BlockHeading {
  Names names();

  record OfSheet(Place place, Names names) implements BlockHeading {}

  /// `place` is the word or number that says which; `span` the whole line.
  record OfEpisode(int number, Span place, Names names, Span span) implements BlockHeading {}

  record Unknown(Names names) implements BlockHeading {}
}
