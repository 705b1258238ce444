package dramac.export;

import dramac.source.Code;
import dramac.source.Diagnostic;
import dramac.source.Wording;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What a check found, for programs.
///
/// @param root the project's folder from where dramac was started, ending in `/`, or empty; it
///     stands before the name of every file
/// @param pages what there is to read about each code that was found
/// @param dramac the version
public record Inspection(
    List<Diagnostic> findings,
    Whereabouts whereabouts,
    Wording wording,
    String root,
    SequencedMap<Code, Page> pages,
    String dramac) {
  public Inspection {
    findings = List.copyOf(findings);
    pages = new TreeMap<>(pages);
  }

  /// @param summary one sentence
  /// @param markdown all of it
  public record Page(String summary, String markdown) {}

  /// A name for a flaw that holds wherever its page lies: `dramac explain C201` shows it.
  static String url(Code code) {
    return "urn:dramac:rule:" + code.id();
  }
}
