package dramac.lsp;

import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.story.CastMember;
import dramac.story.Line;
import dramac.story.Scene;
import dramac.story.Speaker;
import dramac.tree.Directive;
import dramac.tree.Episode;
import dramac.tree.Keyword;
import dramac.tree.Speech;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InlayHintRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/// What the clock says, at the ends of lines: how long a speech takes, when a scene begins, what a
/// speaker wears when first heard in it, ids. Each kind can be turned off: `inlayHints` with
/// `speech`, `scenes`, `looks`, `ids`.
final class HintsFeature implements Feature {
  private final Desk desk;
  private final Editor editor;

  HintsFeature(Desk desk, Editor editor) {
    this.desk = desk;
    this.editor = editor;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setInlayHintProvider(new InlayHintRegistrationOptions());
  }

  @JsonRequest("textDocument/inlayHint")
  CompletableFuture<List<InlayHint>> list(InlayHintParams params) {
    return desk.about(
        params.getTextDocument().getUri(),
        List.of(),
        view -> {
          int start = view.document().offset(params.getRange().getStart());
          int end = view.document().offset(params.getRange().getEnd());
          List<InlayHint> hints = new ArrayList<>();
          for (Episode episode : view.script().episodes()) {
            for (dramac.tree.Scene scene : episode.scenes()) {
              if (scene.span().end() >= start && scene.span().start() <= end) {
                scene(view, scene, hints);
              }
            }
          }
          return hints;
        });
  }

  private void scene(View view, dramac.tree.Scene scene, List<InlayHint> hints) {
    Clock clock = view.index().clock();
    clock
        .scene(scene.heading().span())
        .ifPresent(
            at -> {
              String start = wants("scenes") ? Clock.minutes(at.start()) : "";
              add(view, scene.heading().span(), joined(id(at.what().id()), start), hints);
              Set<Speaker> heard = new HashSet<>();
              for (dramac.tree.Moment moment : scene.moments()) {
                if (moment instanceof Speech speech) {
                  clock
                      .line(speech.cue().name().span())
                      .ifPresent(line -> speech(view, at.what(), speech, line, heard, hints));
                }
                if (moment instanceof Directive shot && shot.keyword() == Keyword.SHOT) {
                  shot(view, shot, hints);
                }
              }
            });
  }

  private void speech(
      View view, Scene scene, Speech speech, Line line, Set<Speaker> heard, List<InlayHint> hints) {
    String time = wants("speech") ? "≈ " + Clock.seconds(line.length()) : "";
    boolean first = heard.add(line.speaker());
    String look =
        first && wants("looks") && line.speaker() instanceof CastMember who
            ? Clock.look(scene, who).filter(l -> !l.equals("default")).orElse("")
            : "";
    add(view, speech.cue().span(), joined(id(line.id()), time, look), hints);
  }

  private void shot(View view, Directive shot, List<InlayHint> hints) {
    SourceFile file = view.file();
    Span line = file.span(shot.span().start(), file.lineEnd(shot.span().line()));
    view.story()
        .shots()
        .filter(s -> s.span().start() == line.start() && s.span().file().equals(file))
        .findFirst()
        .ifPresent(s -> add(view, line, joined(id(s.id())), hints));
  }

  private String id(Object id) {
    return wants("ids") ? id.toString() : "";
  }

  private boolean wants(String kind) {
    return editor.wants("inlayHints", kind);
  }

  private static String joined(String... parts) {
    List<String> said = new ArrayList<>();
    for (String part : parts) {
      if (!part.isEmpty()) {
        said.add(part);
      }
    }
    return String.join(" · ", said);
  }

  private static void add(View view, Span line, String label, List<InlayHint> hints) {
    if (!label.isEmpty()) {
      InlayHint hint = new InlayHint(view.document().position(line.end()), Either.forLeft(label));
      hint.setKind(InlayHintKind.Type);
      hint.setPaddingLeft(true);
      hints.add(hint);
    }
  }
}
