package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.tree.Cut;
import dramac.tree.Moment;
import dramac.tree.Transition;
import dramac.tree.Unreadable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads `> SMASH CUT TO`, and the `CUT TO:` other formats write.
final class TransitionReader {
  private final Findings findings;

  TransitionReader(Findings findings) {
    this.findings = findings;
  }

  Moment read(Line line) {
    Passage text = withoutColon(line.after(1));
    Optional<Cut> cut = text.isEmpty() ? Optional.of(Cut.CUT_TO) : Cut.of(text.raw());
    if (cut.isPresent()) {
      return new Transition(cut.get(), line.span());
    }
    List<String> words = Arrays.stream(Cut.values()).flatMap(c -> c.words().stream()).toList();
    List<String> firsts = Arrays.stream(Cut.values()).map(c -> c.words().getFirst()).toList();
    ValueReader.unknownWord(findings, text, words, String.join(", ", firsts));
    return new Unreadable(line.span());
  }

  /// A line of text that would be a transition elsewhere.
  Optional<Moment> foreign(Line line) {
    Passage text = line.passage();
    if (!text.raw().endsWith(":") && !text.raw().endsWith("：")) {
      return Optional.empty();
    }
    Optional<Cut> cut = Cut.of(withoutColon(text).raw());
    cut.ifPresent(
        known ->
            findings
                .saying(SyntaxCodes.FOREIGN_MARK, "transition", line.span(), text.raw())
                .label()
                .safeFix(
                    "fix", List.of(Edit.insert(line.span().file(), line.span().start(), "> "))));
    return cut.map(known -> new Transition(known, line.span()));
  }

  static Passage withoutColon(Passage text) {
    boolean colon = text.raw().endsWith(":") || text.raw().endsWith("：");
    return colon ? text.part(0, text.length() - 1) : text;
  }
}
