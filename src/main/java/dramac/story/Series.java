package dramac.story;

import java.util.List;

/// What holds for every episode.
///
/// @param slug the script's file name without `.drama`; names the output folder
/// @param avoid what the picture must not show
public record Series(
    String slug,
    Words title,
    List<String> genres,
    Languages languages,
    Format format,
    Words style,
    List<String> avoid) {
  public Series {
    genres = List.copyOf(genres);
    avoid = List.copyOf(avoid);
  }
}
