package dramac.compiler;

import dramac.source.Code;
import dramac.source.Language;
import dramac.source.Safety;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What there is to read about a flaw: why it matters, and scripts that have it and that do not.
///
/// @param name as the page says it; a test holds it to the code's own
/// @param severity the usual one, as a word
/// @param fix the safest change dramac offers against it, if any
/// @param summary one sentence in each language
/// @param why plain paragraphs of Markdown in each language
/// @param arguments of `dramac check` under which the examples hold
public record RulePage(
    Code code,
    String name,
    String since,
    String severity,
    Optional<Safety> fix,
    Map<Language, String> summary,
    Map<Language, String> why,
    List<String> arguments,
    List<Example> examples) {
  public RulePage {
    summary = Collections.unmodifiableMap(new EnumMap<>(summary));
    why = Collections.unmodifiableMap(new EnumMap<>(why));
    arguments = List.copyOf(arguments);
    examples = List.copyOf(examples);
  }

  /// A project whose script is [#MAIN].
  ///
  /// @param bad where the flaw is, `12:2-12:4` (line and column from 1, in code points, half open),
  ///     after a file's name and a blank where it is not in the main one; absent for a script
  ///     without it
  public record Example(Optional<String> bad, SequencedMap<String, String> files) {
    /// The file every example is about.
    public static final String MAIN = "series.drama";

    public Example {
      files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
    }

    /// The file the flaw is in.
    public String flawed() {
      String place = bad.orElse("");
      return place.contains(" ") ? place.substring(0, place.lastIndexOf(' ')) : MAIN;
    }
  }

  public String summary(Language language) {
    return summary.getOrDefault(language, "");
  }

  public String why(Language language) {
    return why.getOrDefault(language, "");
  }

  /// The whole page in one language, for whoever shows Markdown.
  public String markdown(Language language) {
    return new RulePageText(language).of(this);
  }
}
