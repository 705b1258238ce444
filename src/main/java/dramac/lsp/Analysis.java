package dramac.lsp;

import dramac.compiler.Compilation;
import dramac.plan.Plan;
import dramac.source.Diagnostic;
import dramac.source.SourceFile;
import dramac.story.Story;
import dramac.tree.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A series at one moment of its writing: compiled, planned where it has no errors, and all that
/// `dramac check` would say about it. Used by one thread at a time.
final class Analysis {
  private final Settings settings;
  private final Compilation compilation;
  private final Optional<Plan> plan;
  private final List<Diagnostic> findings;
  private final Function<SourceFile, Document> documents;
  private final Map<String, Document> known = new LinkedHashMap<>();
  private @Nullable Index index;

  /// @param documents a file of the series as the protocol counts it
  Analysis(
      Settings settings,
      Compilation compilation,
      Optional<Plan> plan,
      List<Diagnostic> findings,
      Function<SourceFile, Document> documents) {
    this.settings = settings;
    this.compilation = compilation;
    this.plan = plan;
    this.findings = List.copyOf(findings);
    this.documents = documents;
  }

  Settings settings() {
    return settings;
  }

  Story story() {
    return compilation.story();
  }

  Optional<Plan> plan() {
    return plan;
  }

  List<Script> scripts() {
    return compilation.scripts();
  }

  /// The screenplay of one file of the series.
  Optional<Script> script(String name) {
    return scripts().stream().filter(s -> s.span().file().name().equals(name)).findFirst();
  }

  List<Diagnostic> findings() {
    return findings;
  }

  /// The findings of each file of the series, also of those that have none.
  SequencedMap<Document, List<Diagnostic>> byDocument() {
    SequencedMap<Document, List<Diagnostic>> all = new LinkedHashMap<>();
    for (Script script : scripts()) {
      all.put(document(script.span().file()), new ArrayList<>());
    }
    for (Diagnostic finding : findings) {
      all.computeIfAbsent(document(finding.span().file()), d -> new ArrayList<>()).add(finding);
    }
    return Collections.unmodifiableSequencedMap(all);
  }

  Document document(SourceFile file) {
    return known.computeIfAbsent(file.name(), name -> documents.apply(file));
  }

  /// Who and what is where; made when it is first asked for.
  Index index() {
    if (index == null) {
      index = Index.of(this);
    }
    return index;
  }
}
