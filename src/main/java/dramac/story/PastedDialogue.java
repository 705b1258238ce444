package dramac.story;

import static dramac.story.NameCodes.DIALOGUE_AS_ACTION;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.tree.Action;
import dramac.tree.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds dialogue pasted as it is written elsewhere, `名字：台词` or `NAME (angry): words`, which
/// would be read as action.
final class PastedDialogue {
  private static final Pattern LINE =
      Pattern.compile("([^：:（(]{1,64}?)\\s*([（(][^）)]*[）)])?\\s*[：:]\\s*");

  private final Lookup lookup;
  private final Findings findings;

  PastedDialogue(Lookup lookup, Findings findings) {
    this.lookup = lookup;
    this.findings = findings;
  }

  /// Whether the action is dialogue; if so, it has been reported.
  boolean report(Action action) {
    boolean any = false;
    for (int i = 0; i < action.lines().size(); i++) {
      Text line = action.lines().get(i);
      if (isDialogue(line)) {
        boolean last = i + 1 == action.lines().size();
        report(line.span(), last || isDialogue(action.lines().get(i + 1)) ? "" : "\n");
        any = true;
      }
    }
    return any;
  }

  private boolean isDialogue(Text line) {
    Matcher match = LINE.matcher(line.span().text());
    return match.lookingAt() && !isForced(line.span()) && lookup.isSpeaker(match.group(1));
  }

  private void report(Span line, String after) {
    Matcher match = LINE.matcher(line.text());
    if (match.lookingAt()) {
      String brackets = match.group(2) == null ? "" : match.group(2);
      String gap = brackets.startsWith("(") ? " " : "";
      String cue = "@" + match.group(1) + gap + brackets;
      String words = line.text().substring(match.end());
      findings
          .at(DIALOGUE_AS_ACTION, line.part(0, match.end()), match.group(1))
          .label()
          .help("shape", cue)
          .safeFix("fix", List.of(Edit.replace(line, cue + "\n" + words + after)), cue);
    }
  }

  /// Behind a `!` or `△` the writer wants action.
  private static boolean isForced(Span line) {
    SourceFile file = line.file();
    String before = file.text().substring(file.lineStart(line.line()), line.start()).strip();
    return before.endsWith("!") || before.endsWith("！") || before.endsWith("△");
  }
}
