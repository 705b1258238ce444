package dramac.rules.picture;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.story.Story;
import dramac.story.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text that asks the picture for writing. Picture makers draw signs that only look like letters;
/// words are set in post, sharp and in every language.
public final class TextInPicture implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.G, 503, "text-in-picture");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    for (Told told : story.told()) {
      if (told.kind() == Told.Kind.SEEN) {
        check(told, findings);
      }
    }
  }

  private static void check(Told told, Findings findings) {
    String folded = Fold.of(told.span().text());
    if (!Writing.maySay(folded)) {
      return;
    }
    Optional<Writing> writing = Writing.in(folded);
    if (writing.isPresent()) {
      Span span = told.span().part(writing.get().start(), writing.get().end());
      Finding finding = findings.at(CODE, span).label().help("caption");
      fix(told, writing.get(), finding);
    }
  }

  private static void fix(Told told, Writing writing, Finding finding) {
    Optional<Span> line = own(told);
    Phrase part = new Phrase(told.span(), writing.start(), writing.end()).part();
    Optional<Edit> cut = part.start() == writing.start() ? part.cut() : Optional.empty();
    if (line.isPresent() && writing.words() > 0) {
      Span marked = line.get().to(told.span().part(0, writing.words()));
      String key =
          marked.text().codePoints().anyMatch(Character::isIdeographic) ? "字幕条：" : "caption: ";
      finding.unsafeFix("fix", List.of(Edit.replace(marked, key)));
    } else if (cut.isPresent()) {
      List<Edit> edits = new ArrayList<>(List.of(cut.get()));
      String words = Writing.quoted(part.span().text());
      if (!words.isEmpty() && told.place() == Told.Place.SCENE) {
        edits.add(below(told.span(), "caption: " + words));
        finding.unsafeFix("fix", edits);
      } else {
        finding.unsafeFix("cut", edits, part.span().text());
      }
    }
  }

  /// From the start of its line, if the text has one of its own: an action.
  private static Optional<Span> own(Told told) {
    SourceFile file = told.span().file();
    int start = file.lineStart(told.span().line());
    String before = file.text().substring(start, told.span().start()).strip();
    boolean own =
        before.isEmpty() || before.equals("!") || before.equals("！") || before.equals("△");
    return own ? Optional.of(file.span(start, told.span().start())) : Optional.empty();
  }

  /// On a line of its own after the directive.
  private static Edit below(Span text, String line) {
    SourceFile file = text.file();
    int last = file.lineAt(text.end());
    while (last < file.lineCount() && file.line(last + 1).strip().startsWith("|")) {
      last++;
    }
    return Edit.insert(file, file.lineEnd(last), "\n" + line);
  }
}
