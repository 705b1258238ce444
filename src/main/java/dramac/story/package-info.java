/// The screenplay as meant: names are people, looks and sets, every id is given, every length
/// known. May import `source` and `tree`.
/// Not here: prices, pixels, provider words, half-resolved people.
@NullMarked
package dramac.story;

import org.jspecify.annotations.NullMarked;
