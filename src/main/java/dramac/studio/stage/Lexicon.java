package dramac.studio.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words in both languages and what they stand for. Latin words match whole (with a plural s),
/// Han as a part of the text; of two words at one place the longer wins.
final class Lexicon<T> {
  private record Entry<T>(Pattern pattern, T value) {}

  /// Where a word was found.
  record Hit<T>(int start, int length, T value) {}

  private final List<Entry<T>> entries = new ArrayList<>();

  /// `words` are parted by `|`.
  Lexicon<T> with(T value, String words) {
    for (String word : words.split("\\|", -1)) {
      String quoted = Pattern.quote(word.strip().toLowerCase(Locale.ROOT));
      boolean latin = word.strip().chars().allMatch(c -> c < 0x2e80);
      String whole = latin ? "(?<![a-z0-9])" + quoted + "(?:s|'s)?(?![a-z0-9])" : quoted;
      entries.add(new Entry<>(Pattern.compile(whole), value));
    }
    return this;
  }

  List<Hit<T>> hits(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<Hit<T>> found = new ArrayList<>();
    for (Entry<T> entry : entries) {
      Matcher matcher = entry.pattern.matcher(lower);
      while (matcher.find()) {
        found.add(new Hit<>(matcher.start(), matcher.end() - matcher.start(), entry.value));
      }
    }
    found.sort(
        Comparator.comparingInt((Hit<T> hit) -> hit.start)
            .thenComparing(Comparator.comparingInt((Hit<T> hit) -> hit.length).reversed()));
    List<Hit<T>> kept = new ArrayList<>();
    int free = 0;
    for (Hit<T> hit : found) {
      if (hit.start >= free) {
        kept.add(hit);
        free = hit.start + hit.length;
      }
    }
    return List.copyOf(kept);
  }

  Optional<T> first(String text) {
    return hits(text).stream().findFirst().map(Hit::value);
  }

  List<T> all(String text) {
    LinkedHashSet<T> values = new LinkedHashSet<>();
    hits(text).forEach(hit -> values.add(hit.value));
    return List.copyOf(values);
  }

  boolean in(String text) {
    return first(text).isPresent();
  }
}
