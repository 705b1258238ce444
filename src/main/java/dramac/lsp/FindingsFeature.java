package dramac.lsp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageClient;

/// Says what `dramac check` would say: to an editor that asks, when it asks; to any other after
/// each change. All files of a series that is open are spoken of; what is closed is cleared.
final class FindingsFeature implements Feature {
  private final Workspace workspace;
  private final Desk desk;
  private final Editor editor;
  private final Map<String, List<Diagnostic>> told = new LinkedHashMap<>();

  FindingsFeature(Workspace workspace, Desk desk, Editor editor) {
    this.workspace = workspace;
    this.desk = desk;
    this.editor = editor;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    if (editor.pulls()) {
      DiagnosticRegistrationOptions options = new DiagnosticRegistrationOptions(true, true);
      options.setIdentifier("dramac");
      capabilities.setDiagnosticProvider(options);
    }
  }

  /// Looks at all that is open and sends what has changed; on the working thread.
  void check(LanguageClient client) throws IOException {
    if (editor.pulls()) {
      return;
    }
    SequencedMap<Document, List<Diagnostic>> now = all();
    if (desk.hasNews()) {
      return;
    }
    Set<String> gone = new LinkedHashSet<>(told.keySet());
    now.forEach(
        (document, findings) -> {
          gone.remove(document.uri());
          tell(client, document, findings);
        });
    for (String uri : gone) {
      told.remove(uri);
      client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }
  }

  private void tell(LanguageClient client, Document document, List<Diagnostic> findings) {
    boolean open = workspace.documents().find(document.uri()).isPresent();
    boolean news = !findings.equals(told.getOrDefault(document.uri(), List.of()));
    if (open || news) {
      told.put(document.uri(), findings);
      client.publishDiagnostics(
          new PublishDiagnosticsParams(document.uri(), findings, open ? document.version() : null));
    }
  }

  private SequencedMap<Document, List<Diagnostic>> all() throws IOException {
    SequencedMap<Document, List<Diagnostic>> all = new LinkedHashMap<>();
    for (Analysis analysis : workspace.analyses()) {
      Telling telling = new Telling(analysis, editor.wording());
      analysis.byDocument().forEach((document, found) -> all.put(document, telling.all(found)));
    }
    return all;
  }

  @JsonRequest("textDocument/diagnostic")
  java.util.concurrent.CompletableFuture<DocumentDiagnosticReport> pull(
      DocumentDiagnosticParams params) {
    return desk.ask(
        () -> {
          Optional<View> view = workspace.view(params.getTextDocument().getUri());
          return new DocumentDiagnosticReport(
              new RelatedFullDocumentDiagnosticReport(view.map(this::of).orElse(List.of())));
        });
  }

  private List<Diagnostic> of(View view) {
    return new Telling(view.analysis(), editor.wording())
        .all(view.analysis().byDocument().getOrDefault(view.document(), List.of()));
  }

  @JsonRequest("workspace/diagnostic")
  java.util.concurrent.CompletableFuture<WorkspaceDiagnosticReport> pull(
      WorkspaceDiagnosticParams params) {
    return desk.ask(
        () -> {
          List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
          all()
              .forEach(
                  (document, findings) ->
                      reports.add(
                          new WorkspaceDocumentDiagnosticReport(
                              new WorkspaceFullDocumentDiagnosticReport(
                                  findings, document.uri(), document.version()))));
          return new WorkspaceDiagnosticReport(reports);
        });
  }
}
