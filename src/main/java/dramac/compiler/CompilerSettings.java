package dramac.compiler;

import dramac.rules.RuleSettings;
import dramac.story.StorySettings;
import dramac.tree.Name;
import java.util.List;

/// What a project sets beside its script.
///
/// @param files globs of further files with episodes
public record CompilerSettings(List<Name> files, StorySettings story, RuleSettings rules) {
  public CompilerSettings {
    files = List.copyOf(files);
  }

  /// A script on its own.
  public static CompilerSettings none() {
    return new CompilerSettings(List.of(), StorySettings.none(), RuleSettings.usual());
  }
}
