package dramac.export;

import dramac.source.Diagnostic;
import dramac.source.Help;
import dramac.source.Message;
import dramac.source.Severity;
import dramac.source.SourceFile;
import dramac.source.Span;

/// Findings as the commands by which a step of GitHub Actions marks lines of a change.
public final class InspectionGithub {
  private InspectionGithub() {}

  public static String write(Inspection inspection) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic finding : inspection.findings()) {
      text.append(line(finding, inspection)).append('\n');
    }
    return text.toString();
  }

  private static String line(Diagnostic finding, Inspection inspection) {
    Span span = finding.span();
    SourceFile file = span.file();
    StringBuilder message = new StringBuilder(word(finding.message(), inspection));
    for (Help help : finding.help()) {
      message.append('\n').append(word(help.text(), inspection));
    }
    return "::%s file=%s,line=%d,col=%d,endLine=%d,endColumn=%d,title=%s::%s"
        .formatted(
            kind(finding.severity()),
            property(inspection.root() + file.name()),
            span.line(),
            span.column(),
            file.lineAt(span.end()),
            file.columnAt(span.end()),
            property(finding.code().id() + " " + finding.code().name()),
            escaped(message.toString()));
  }

  private static String kind(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String word(Message message, Inspection inspection) {
    return inspection.wording().word(message);
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }
}
