package dramac.story;

import dramac.source.Span;
import java.util.List;
import java.util.Optional;

/// What holds for every episode.
///
/// @param slug the script's file name without `.drama`; names the output folder
/// @param avoid what the picture must not show
/// @param banned terms that must reach no viewer
/// @param formatPlace where the script gives the format
public record Series(
    String slug,
    Words title,
    List<String> genres,
    Languages languages,
    Format format,
    Words style,
    List<String> avoid,
    List<Banned> banned,
    Optional<Span> formatPlace) {
  public Series {
    genres = List.copyOf(genres);
    avoid = List.copyOf(avoid);
    banned = List.copyOf(banned);
  }
}
