package dramac.lsp;

import dramac.compiler.Catalogue;
import dramac.compiler.RulePages;
import dramac.source.Allowance;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.tree.Comment;
import dramac.tree.Keyword;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.jspecify.annotations.Nullable;

/// What something is: who a name means, what a directive does, when a scene plays, what a shot asks
/// for, why a code is a flaw.
final class HoverFeature implements Feature {
  private final Desk desk;
  private final Editor editor;

  HoverFeature(Desk desk, Editor editor) {
    this.desk = desk;
    this.editor = editor;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setHoverProvider(true);
  }

  /// Something to say of a stretch of the text.
  private record Said(Span span, String markdown) {}

  @JsonRequest("textDocument/hover")
  CompletableFuture<@Nullable Hover> hover(HoverParams params) {
    return desk.about(
        params.getTextDocument().getUri(),
        null,
        view -> {
          int offset = view.document().offset(params.getPosition());
          Optional<Said> said =
              code(view, offset).or(() -> name(view, offset)).or(() -> line(view, offset));
          return said.map(s -> hover(view, s)).orElse(null);
        });
  }

  private static Hover hover(View view, Said said) {
    return new Hover(
        new MarkupContent(MarkupKind.MARKDOWN, said.markdown()),
        view.document().range(said.span()));
  }

  /// A code that a comment allows: its page.
  private Optional<Said> code(View view, int offset) {
    for (Allowance allowance : view.script().allowances()) {
      for (Span span : allowance.codes()) {
        if (touches(span, offset)) {
          return page(span);
        }
      }
    }
    for (Comment comment : view.script().comments()) {
      if (comment.span().contains(offset)) {
        return page(word(comment.span(), offset));
      }
    }
    return Optional.empty();
  }

  private Optional<Said> page(Span span) {
    return Catalogue.code(span.text())
        .map(
            code -> {
              var language = editor.wording().language();
              String title = "**" + code.id() + " " + code.name() + "**";
              return new Said(
                  span, RulePages.page(code).map(page -> page.markdown(language)).orElse(title));
            });
  }

  private static Span word(Span within, int offset) {
    String text = within.file().text();
    int start = offset;
    while (start > within.start() && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = offset;
    while (end < within.end() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return within.file().span(start, end);
  }

  private Optional<Said> name(View view, int offset) {
    return view.index()
        .at(view.file(), offset)
        .map(name -> new Said(name.span(), new SheetText(view, editor.wording()).of(name, offset)));
  }

  /// The first word of a line: a directive, a scene, an episode; and what a shot asks for.
  private Optional<Said> line(View view, int offset) {
    SourceFile file = view.file();
    int line = file.lineAt(offset);
    Span whole = file.span(file.lineStart(line), file.lineEnd(line));
    LineText text = new LineText(view, editor.wording());
    Optional<Said> scene =
        text.scene(whole).or(() -> text.episode(whole)).map(said -> new Said(whole, said));
    if (scene.isPresent()) {
      return scene;
    }
    int colon = Math.max(whole.text().indexOf(':'), whole.text().indexOf('：'));
    if (colon <= 0) {
      return Optional.empty();
    }
    Span key = whole.part(0, colon);
    Optional<Keyword> keyword = Keyword.of(key.text().strip().split(" ", 2)[0]);
    if (keyword.isEmpty()) {
      return Optional.empty();
    }
    boolean onKey = touches(key, offset);
    Optional<String> prompt = keyword.get() == Keyword.SHOT ? text.shot(whole) : Optional.empty();
    String row = text.directive(keyword.get());
    String both = prompt.map(p -> onKey ? row + "\n\n---\n\n" + p : p).orElse(onKey ? row : "");
    return both.isEmpty() ? Optional.empty() : Optional.of(new Said(onKey ? key : whole, both));
  }

  private static boolean touches(Span span, int offset) {
    return span.start() <= offset && offset <= span.end();
  }
}
