package dramac.lsp;

import dramac.source.Diagnostic;
import dramac.source.Help;
import dramac.source.Label;
import dramac.source.Severity;
import dramac.source.Span;
import dramac.source.Wording;
import java.util.List;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;

/// Findings as an editor shows them: the sentence, then each help on a line of its own; the places
/// that explain it as related information.
record Telling(Analysis analysis, Wording wording) {
  private static final String UNUSED = "C203";

  List<org.eclipse.lsp4j.Diagnostic> all(List<Diagnostic> findings) {
    return findings.stream().map(this::one).toList();
  }

  org.eclipse.lsp4j.Diagnostic one(Diagnostic finding) {
    Document document = analysis.document(finding.span().file());
    org.eclipse.lsp4j.Diagnostic told = new org.eclipse.lsp4j.Diagnostic();
    told.setRange(document.range(finding.span()));
    told.setSeverity(severity(finding.severity()));
    told.setCode(finding.code().id());
    told.setSource("dramac");
    told.setMessage(text(finding));
    if (finding.code().id().equals(UNUSED)) {
      told.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    if (!finding.related().isEmpty()) {
      told.setRelatedInformation(finding.related().stream().map(this::related).toList());
    }
    return told;
  }

  private String text(Diagnostic finding) {
    StringBuilder text = new StringBuilder(wording.word(finding.message()));
    for (Help help : finding.help()) {
      text.append('\n').append(wording.word(help.text()));
    }
    return text.toString();
  }

  private DiagnosticRelatedInformation related(Label label) {
    Span span = label.span();
    Document there = analysis.document(span.file());
    String said = label.text() == null ? span.text() : wording.word(label.text());
    return new DiagnosticRelatedInformation(new Location(there.uri(), there.range(span)), said);
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFO -> DiagnosticSeverity.Information;
    };
  }
}
