package dramac.cli;

import dramac.compiler.Compilation;
import dramac.compiler.RulePage;
import dramac.compiler.RulePages;
import dramac.export.Inspection;
import dramac.export.InspectionGithub;
import dramac.export.InspectionJson;
import dramac.export.InspectionSarif;
import dramac.export.Whereabouts;
import dramac.source.Code;
import dramac.source.Diagnostic;
import dramac.source.Wording;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Findings in one of the forms for programs. Apart from [Findings], so that who reads for himself
/// waits for none of what these need.
final class MachineForms {
  private final Form form;
  private final Wording wording;
  private final String root;

  MachineForms(Form form, Wording wording, String root) {
    this.form = form;
    this.wording = wording;
    this.root = root;
  }

  String write(List<Diagnostic> findings, Optional<Compilation> compilation) {
    Whereabouts whereabouts =
        compilation
            .map(compiled -> Whereabouts.of(compiled.scripts(), compiled.story()))
            .orElse(Whereabouts.none());
    Inspection inspection =
        new Inspection(
            findings, whereabouts, wording, root, pages(findings), VersionCommand.version());
    return switch (form) {
      case JSON -> InspectionJson.array(inspection);
      case JSONL -> InspectionJson.lines(inspection);
      case SARIF -> InspectionSarif.write(inspection);
      case GITHUB -> InspectionGithub.write(inspection);
      case HUMAN, CONCISE -> throw new IllegalStateException(form + " is for people");
    };
  }

  /// The same in ASCII alone, for an output that takes no more; all else stands within texts.
  static String escaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        plain.append(c);
      } else {
        plain.append("\\u").append(HexFormat.of().toHexDigits(c));
      }
    }
    return plain.toString();
  }

  private SequencedMap<Code, Inspection.Page> pages(List<Diagnostic> findings) {
    SequencedMap<Code, Inspection.Page> pages = new TreeMap<>();
    if (form == Form.SARIF) {
      findings.forEach(finding -> pages.computeIfAbsent(finding.code(), this::page));
    }
    return pages;
  }

  private Inspection.Page page(Code code) {
    Optional<RulePage> page = RulePages.page(code);
    return new Inspection.Page(
        page.map(p -> p.summary(wording.language())).orElse(code.name()),
        page.map(p -> p.markdown(wording.language())).orElse(code.name()));
  }
}
