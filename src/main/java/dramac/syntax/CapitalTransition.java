package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.tree.Cut;
import dramac.tree.Moment;
import dramac.tree.Transition;
import dramac.tree.Unreadable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A line in capitals that is a transition in other formats, `FADE OUT.` or `CUT TO BLACK.`: here
/// it would be action, or the cue of somebody of that name.
final class CapitalTransition {
  /// What other formats write and has no like here.
  private static final Set<String> ELSEWHERE =
      Set.of(
          "THE END",
          "END",
          "CUT TO BLACK",
          "CUT TO WHITE",
          "SMASH CUT TO BLACK",
          "HARD CUT TO",
          "QUICK CUT TO",
          "JUMP CUT TO",
          "TIME CUT TO",
          "FLASH CUT TO",
          "BACK TO",
          "FADE TO",
          "FADE UP",
          "FADE TO WHITE",
          "CROSSFADE TO",
          "IRIS IN",
          "IRIS OUT");

  private final Findings findings;

  CapitalTransition(Findings findings) {
    this.findings = findings;
  }

  /// What a line is if it is such a one; it is then reported.
  Optional<Moment> read(Line line) {
    Passage words = withoutEnd(line.passage());
    String raw = words.raw();
    Optional<Cut> cut = raw.equals(raw.toUpperCase(Locale.ROOT)) ? Cut.of(raw) : Optional.empty();
    if (cut.isPresent()) {
      findings
          .saying(SyntaxCodes.FOREIGN_MARK, "transition", line.span(), line.span().text())
          .label()
          .safeFix("fix", List.of(Edit.replace(line.span(), "> " + raw)));
      return Optional.of(new Transition(cut.get(), line.span()));
    }
    if (!ELSEWHERE.contains(raw)) {
      return Optional.empty();
    }
    findings
        .saying(SyntaxCodes.FOREIGN_MARK, "end", line.span(), line.span().text())
        .label()
        .help("help");
    return Optional.of(new Unreadable(line.span()));
  }

  private static Passage withoutEnd(Passage text) {
    boolean end = !text.isEmpty() && ".:：".indexOf(text.raw().charAt(text.length() - 1)) >= 0;
    return end ? text.part(0, text.length() - 1) : text;
  }
}
