package dramac.compiler;

import static dramac.syntax.SyntaxCodes.BAD_ALLOW;

import dramac.rules.RuleSettings;
import dramac.source.Allowance;
import dramac.source.Code;
import dramac.source.Diagnostic;
import dramac.source.Edit;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.Severity;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.tree.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What the writer allows with `// drama: allow C306 -- reason`: which findings are not shown, and
/// which of these comments are in vain. Errors that no setting can lower are shown all the same.
final class Suppressions {
  private final List<Allowance> allowances;
  private final Map<String, Covers> covers = new HashMap<>();
  private final Map<String, Code> known = new HashMap<>();

  private Suppressions(List<Allowance> allowances) {
    this.allowances = allowances;
    if (!allowances.isEmpty()) {
      for (Code code : Catalogue.codes()) {
        known.put(code.id(), code);
        known.put(code.name().toUpperCase(Locale.ROOT), code);
      }
    }
    for (Allowance allowance : allowances) {
      for (Span code : allowance.codes()) {
        Span place = allowance.covers();
        covers.computeIfAbsent(key(place.file(), code.text()), _ -> new Covers()).add(place, code);
      }
    }
    covers.values().forEach(Covers::close);
  }

  static Suppressions of(List<Script> scripts) {
    List<Allowance> all = new ArrayList<>();
    scripts.forEach(script -> all.addAll(script.allowances()));
    return new Suppressions(all);
  }

  /// A code may be given by its name as well.
  private String key(SourceFile file, String code) {
    String typed = code.toUpperCase(Locale.ROOT);
    Code meant = known.get(typed);
    return (meant == null ? typed : meant.id()) + " " + file.name();
  }

  boolean isEmpty() {
    return allowances.isEmpty();
  }

  /// Those that are not allowed.
  List<Diagnostic> hide(List<Diagnostic> found) {
    if (isEmpty()) {
      return found;
    }
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic finding : found) {
      Covers there = covers.get(key(finding.span().file(), finding.code().id()));
      boolean firm = finding.isError() && !RuleSettings.mayBeLowered(finding.code());
      if (firm || there == null || !there.take(finding.span().start())) {
        kept.add(finding);
      }
    }
    return kept;
  }

  /// What is wrong with the comments themselves, and which of these codes they allow in vain.
  List<Diagnostic> bad(Predicate<Code> judged) {
    Findings findings = new Findings();
    for (Allowance allowance : allowances) {
      if (allowance.codes().isEmpty()) {
        Finding finding =
            findings.saying(BAD_ALLOW, "empty", allowance.span()).label().help("help");
        finding.safeFix("fix", List.of(Edit.delete(line(allowance.span()))));
        continue;
      }
      int sound = 0;
      for (Span code : allowance.codes()) {
        sound += check(allowance, code, judged, findings) ? 1 : 0;
      }
      if (sound > 0 && allowance.reason() == null) {
        findings.saying(BAD_ALLOW, "reason", allowance.span()).label().help("help");
      }
    }
    return findings.sorted();
  }

  /// The codes of these that are allowed in vain.
  List<Diagnostic> idle(Predicate<Code> judged) {
    Findings findings = new Findings();
    for (Allowance allowance : allowances) {
      for (Span code : allowance.codes()) {
        code(code)
            .filter(found -> judged.test(found) && isIdle(allowance, code))
            .ifPresent(_ -> say("unused", allowance, code, findings));
      }
    }
    return findings.sorted();
  }

  private boolean check(Allowance allowance, Span code, Predicate<Code> judged, Findings findings) {
    Optional<Code> found = code(code);
    if (found.isEmpty()) {
      findings
          .saying(BAD_ALLOW, "unknown", code, code.text())
          .label()
          .unsafeFix("fix", List.of(Edit.delete(without(allowance, code))), code.text())
          .help("help");
    } else if (isFirm(found.get())) {
      say("firm", allowance, code, findings).help("help");
    } else if (judged.test(found.get()) && isIdle(allowance, code)) {
      say("unused", allowance, code, findings);
    } else {
      return true;
    }
    return false;
  }

  private Optional<Code> code(Span typed) {
    return Optional.ofNullable(known.get(typed.text().toUpperCase(Locale.ROOT)));
  }

  private static boolean isFirm(Code code) {
    return code.usual() == Severity.ERROR && !RuleSettings.mayBeLowered(code);
  }

  private boolean isIdle(Allowance allowance, Span code) {
    Covers there = covers.get(key(allowance.covers().file(), code.text()));
    return there != null && !there.isUsed(code);
  }

  private static Finding say(String key, Allowance allowance, Span code, Findings findings) {
    Edit edit = Edit.delete(without(allowance, code));
    return findings
        .saying(BAD_ALLOW, key, code, code.text())
        .label()
        .safeFix("fix", List.of(edit), code.text());
  }

  /// A code with the mark that sets it off from its neighbour; the last one takes the line along.
  private static Span without(Allowance allowance, Span code) {
    List<Span> codes = allowance.codes();
    int at = codes.indexOf(code);
    SourceFile file = code.file();
    if (codes.size() == 1) {
      return line(allowance.span());
    }
    return at + 1 < codes.size()
        ? file.span(code.start(), codes.get(at + 1).start())
        : file.span(codes.get(at - 1).end(), code.end());
  }

  private static Span line(Span comment) {
    SourceFile file = comment.file();
    int line = comment.line();
    int end = line < file.lineCount() ? file.lineStart(line + 1) : file.length();
    return file.span(file.lineStart(line), end);
  }
}
