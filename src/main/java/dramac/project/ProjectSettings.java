package dramac.project;

import dramac.plan.Build;
import dramac.rules.RuleSettings;
import dramac.story.StorySettings;
import dramac.syntax.FormatStyle;
import dramac.tree.Name;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What `drama.yaml` says, and what holds without one.
///
/// @param files globs of further episode files
/// @param producer named in the AI-content label; empty where not given
/// @param layout how `dramac fmt` lays scripts out
/// @param rules severity by code or family prefix, as `P112: off`
public record ProjectSettings(
    List<Name> files,
    StorySettings story,
    SequencedMap<String, RuleSettings.Weight> rules,
    Maker maker,
    String producer,
    FormatStyle layout,
    Build.Terms terms) {
  public ProjectSettings {
    files = List.copyOf(files);
    rules = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rules));
  }

  /// A project without `drama.yaml`.
  public static ProjectSettings none() {
    return new ProjectSettings(
        List.of(),
        StorySettings.none(),
        new LinkedHashMap<>(),
        new Maker(Optional.empty(), Optional.empty()),
        "",
        FormatStyle.usual(),
        Build.Terms.NONE);
  }

  /// Who makes the pictures and voices.
  ///
  /// @param provider its name; absent = the embedded studio
  /// @param base another address of HolySheep's API
  public record Maker(Optional<String> provider, Optional<String> base) {}
}
