package dramac.compiler;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.story.NameCodes;
import dramac.story.Story;
import dramac.syntax.SyntaxCodes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every flaw dramac knows, in order of its code, and the rules that find them.
public final class Catalogue {
  /// Over the screenplay as meant.
  static final List<Rule<Story>> STORY_RULES = List.of();

  private Catalogue() {}

  public static List<Code> codes() {
    return Stream.of(
            SyntaxCodes.ALL.stream(), NameCodes.ALL.stream(), STORY_RULES.stream().map(Rule::code))
        .flatMap(codes -> codes)
        .sorted()
        .toList();
  }

  /// The flaw with that id, `C201`.
  public static Optional<Code> code(String id) {
    return codes().stream().filter(code -> code.id().equalsIgnoreCase(id)).findFirst();
  }
}
