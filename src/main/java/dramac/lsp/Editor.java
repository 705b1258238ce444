package dramac.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dramac.source.Edit;
import dramac.source.Language;
import dramac.source.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/// What the editor at the other end can do and wants: settled by `initialize`.
final class Editor {
  private final Optional<Language> language;
  private ClientCapabilities able = new ClientCapabilities();
  private JsonObject options = new JsonObject();
  private Wording wording;

  /// @param language of all words, whatever the editor says; absent: the editor's own
  Editor(Optional<Language> language, Language usual) {
    this.language = language;
    this.wording = new Wording(language.orElse(usual));
  }

  void meet(InitializeParams greeting) {
    if (greeting.getCapabilities() != null) {
      able = greeting.getCapabilities();
    }
    configure(greeting.getInitializationOptions());
    String locale = greeting.getLocale();
    if (language.isEmpty() && locale != null && !locale.isBlank()) {
      boolean chinese = locale.toLowerCase(Locale.ROOT).startsWith("zh");
      wording = new Wording(chinese ? Language.ZH : Language.EN);
    }
  }

  /// Takes over the settings of the user, as in `{"inlayHints": {"times": false}}`; they may stand
  /// under a key `dramac`.
  void configure(@Nullable Object settings) {
    if (settings instanceof JsonObject given) {
      options = given.get("dramac") instanceof JsonObject own ? own : given;
    }
  }

  /// Whether the user has turned something off.
  boolean wants(String section, String name) {
    JsonElement value = options.get(section) instanceof JsonObject in ? in.get(name) : null;
    boolean off = value != null && value.isJsonPrimitive() && !value.getAsBoolean();
    return !off;
  }

  /// The editor's own command for something it offers, if it named one.
  Optional<String> command(String offer) {
    JsonElement command = options.get("commands") instanceof JsonObject in ? in.get(offer) : null;
    return command != null && command.isJsonPrimitive()
        ? Optional.of(command.getAsString())
        : Optional.empty();
  }

  Wording wording() {
    return wording;
  }

  /// Whether it asks for findings itself; else they are sent to it.
  boolean pulls() {
    return text().map(TextDocumentClientCapabilities::getDiagnostic).isPresent();
  }

  /// Whether it tells of files that change on disk, if asked to.
  boolean watches() {
    return Optional.ofNullable(able.getWorkspace())
        .map(w -> w.getDidChangeWatchedFiles())
        .map(w -> w.getDynamicRegistration())
        .orElse(false);
  }

  /// Has it ask again for what it has asked of texts that have not changed themselves.
  void refresh(LanguageClient to) {
    WorkspaceClientCapabilities space = able.getWorkspace();
    if (space == null) {
      return;
    }
    if (pulls() && has(space.getDiagnostics(), d -> d.getRefreshSupport())) {
      var unused = to.refreshDiagnostics();
    }
    if (has(space.getCodeLens(), l -> l.getRefreshSupport())) {
      var unused = to.refreshCodeLenses();
    }
    if (has(space.getInlayHint(), h -> h.getRefreshSupport())) {
      var unused = to.refreshInlayHints();
    }
    if (has(space.getSemanticTokens(), t -> t.getRefreshSupport())) {
      var unused = to.refreshSemanticTokens();
    }
  }

  private static <T> boolean has(@Nullable T ability, Function<T, @Nullable Boolean> refresh) {
    return ability != null && Boolean.TRUE.equals(refresh.apply(ability));
  }

  /// Changes of a series in the form it takes: with the version they are made for, if it can.
  WorkspaceEdit edit(Analysis analysis, List<Edit> edits) {
    Map<Document, List<TextEdit>> all = new LinkedHashMap<>();
    for (Edit edit : edits) {
      Document there = analysis.document(edit.span().file());
      all.computeIfAbsent(there, t -> new ArrayList<>())
          .add(new TextEdit(there.range(edit.span()), edit.text()));
    }
    WorkspaceEdit whole = new WorkspaceEdit();
    if (takesVersions()) {
      List<Either<TextDocumentEdit, ResourceOperation>> versioned = new ArrayList<>();
      all.forEach((there, some) -> versioned.add(Either.forLeft(versioned(there, some))));
      whole.setDocumentChanges(versioned);
    } else {
      Map<String, List<TextEdit>> plain = new LinkedHashMap<>();
      all.forEach((there, some) -> plain.put(there.uri(), some));
      whole.setChanges(plain);
    }
    return whole;
  }

  private static TextDocumentEdit versioned(Document there, List<TextEdit> edits) {
    VersionedTextDocumentIdentifier id = new VersionedTextDocumentIdentifier();
    id.setUri(there.uri());
    if (there.version() > 0) {
      id.setVersion(there.version());
    }
    TextDocumentEdit edit = new TextDocumentEdit();
    edit.setTextDocument(id);
    edit.setEdits(edits);
    return edit;
  }

  private boolean takesVersions() {
    return Optional.ofNullable(able.getWorkspace())
        .map(w -> w.getWorkspaceEdit())
        .map(e -> e.getDocumentChanges())
        .orElse(false);
  }

  boolean takesSnippets() {
    return text()
        .map(TextDocumentClientCapabilities::getCompletion)
        .map(c -> c.getCompletionItem())
        .map(i -> i.getSnippetSupport())
        .orElse(false);
  }

  private Optional<TextDocumentClientCapabilities> text() {
    return Optional.ofNullable(able.getTextDocument());
  }

  /// The folders that are open.
  @SuppressWarnings("deprecation") // older editors name one root only
  static List<Path> folders(InitializeParams greeting) {
    List<String> uris = new ArrayList<>();
    if (greeting.getWorkspaceFolders() != null) {
      greeting.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(uris::add);
    }
    if (uris.isEmpty() && greeting.getRootUri() != null) {
      uris.add(greeting.getRootUri());
    }
    return uris.stream().flatMap(uri -> Uris.path(uri).stream()).toList();
  }
}
