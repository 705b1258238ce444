package dramac.syntax;

import dramac.source.Diagnostic;
import dramac.source.Edit;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.tree.Action;
import dramac.tree.Episode;
import dramac.tree.Moment;
import dramac.tree.NameKey;
import dramac.tree.Scene;
import dramac.tree.Script;
import dramac.tree.Text;
import java.util.List;
import java.util.Set;

/// Finds a cue that lacks its `@`: a line of action that is a speaker's name and nothing else, with
/// or without brackets, and words right below it. They would be seen but not heard.
public final class UnmarkedCue {
  private UnmarkedCue() {}

  /// Looks at all action of a script for names with one of these keys.
  public static List<Diagnostic> find(Script script, Set<String> names) {
    Findings findings = new Findings();
    for (Episode episode : script.episodes()) {
      for (Scene scene : episode.scenes()) {
        for (Moment moment : scene.moments()) {
          if (moment instanceof Action action) {
            check(action.lines(), names, findings);
          }
        }
      }
    }
    return findings.sorted();
  }

  private static void check(List<Text> lines, Set<String> names, Findings findings) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i).span();
      Span below = lines.get(i + 1).span();
      boolean joined = below.line() == line.line() + 1;
      if (joined && isPlain(line) && isPlain(below) && names.contains(nameIn(line))) {
        findings
            .saying(SyntaxCodes.DIALOGUE_AS_ACTION, "cue", line, line.text())
            .label()
            .safeFix("fix", List.of(Edit.insert(line.file(), line.start(), "@")))
            .help("help");
      }
    }
  }

  /// Whether no mark such as `!` stands before the words of a line.
  private static boolean isPlain(Span words) {
    String before = words.file().text().substring(lineStart(words), words.start());
    return before.chars().allMatch(c -> Passage.isBlank((char) c));
  }

  private static int lineStart(Span span) {
    return span.file().lineStart(span.line());
  }

  /// The key of what stands before the brackets; nothing where more than brackets follows.
  private static String nameIn(Span line) {
    Passage text = Passage.of(line);
    int bracket = text.find("(", 0);
    if (bracket < 0) {
      return NameKey.of(text.raw());
    }
    boolean closed = text.find(")", bracket) == text.length() - 1;
    return closed ? NameKey.of(text.part(0, bracket).raw()) : "";
  }
}
