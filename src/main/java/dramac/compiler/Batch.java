package dramac.compiler;

import dramac.source.Diagnostic;
import dramac.source.Edit;
import dramac.source.Fix;
import dramac.source.Safety;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.syntax.SyntaxCodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Fixes that can be made at once, because none touches the place of another: of two that would,
/// the one that stands first in the files.
record Batch(List<Diagnostic> fixed, NavigableSet<Edit> edits) {
  private static final String SCRIPT = ".drama";

  static Batch of(List<Diagnostic> findings, Safety most, Set<String> harmful, int limit) {
    Set<String> closed = closed(findings);
    List<Diagnostic> fixed = new ArrayList<>();
    NavigableSet<Edit> edits = new TreeSet<>(Batch::compare);
    for (Diagnostic finding : findings) {
      Optional<Fix> fix = fix(finding, most);
      boolean takes =
          fix.isPresent()
              && fixed.size() < limit
              && fix.get().edits().stream().allMatch(edit -> isOpen(edit, closed))
              && !harmful.contains(signature(finding))
              && (edits.containsAll(fix.get().edits()) || lieApart(fix.get().edits(), edits));
      if (takes) {
        fixed.add(finding);
        edits.addAll(fix.get().edits());
      }
    }
    return new Batch(List.copyOf(fixed), edits);
  }

  /// Files that could not be read whole, and so cannot be written.
  private static Set<String> closed(List<Diagnostic> findings) {
    Set<String> closed = new HashSet<>();
    for (Diagnostic finding : findings) {
      if (finding.code().equals(SyntaxCodes.LIMIT) && finding.fixes().isEmpty()) {
        closed.add(finding.span().file().name());
      }
    }
    return closed;
  }

  private static boolean isOpen(Edit edit, Set<String> closed) {
    String name = edit.span().file().name();
    return name.endsWith(SCRIPT) && !closed.contains(name);
  }

  /// The first fix of a finding that is allowed, a safe one before others.
  private static Optional<Fix> fix(Diagnostic finding, Safety most) {
    Optional<Fix> safe = finding.fixes().stream().filter(Fix::isSafe).findFirst();
    return safe.isPresent() || most == Safety.SAFE ? safe : finding.fixes().stream().findFirst();
  }

  private static boolean lieApart(List<Edit> edits, NavigableSet<Edit> others) {
    for (Edit edit : edits) {
      Edit before = others.floor(edit);
      Edit after = others.ceiling(edit);
      if ((before != null && touch(before.span(), edit.span()))
          || (after != null && touch(edit.span(), after.span()))) {
        return false;
      }
    }
    return !edits.isEmpty();
  }

  /// Whether two stretches overlap, or one that inserts stands at an end of the other.
  private static boolean touch(Span first, Span second) {
    if (!first.file().name().equals(second.file().name())) {
      return false;
    }
    boolean inserts = first.isEmpty() || second.isEmpty();
    return inserts ? second.start() <= first.end() : second.start() < first.end();
  }

  private static int compare(Edit one, Edit other) {
    int place = one.span().compareTo(other.span());
    return place != 0 ? place : one.text().compareTo(other.text());
  }

  boolean isEmpty() {
    return fixed.isEmpty();
  }

  int size() {
    return fixed.size();
  }

  /// Of a batch of one: what it is told by when it comes again.
  String signature() {
    return signature(fixed.getFirst());
  }

  private static String signature(Diagnostic finding) {
    Span span = finding.span();
    return String.join(
        "\n",
        finding.code().id(),
        span.file().name(),
        span.file().line(span.line()),
        String.valueOf(span.column()),
        String.join("\n", finding.fixes().stream().map(Batch::texts).toList()));
  }

  private static String texts(Fix fix) {
    return String.join("\n", fix.edits().stream().map(Edit::text).toList());
  }

  /// The files with these edits made, beside those that were changed before.
  SequencedMap<String, Fixed.Change> applyTo(SequencedMap<String, Fixed.Change> changed) {
    SequencedMap<String, List<Edit>> byFile = new TreeMap<>();
    for (Edit edit : edits) {
      byFile.computeIfAbsent(edit.span().file().name(), name -> new ArrayList<>()).add(edit);
    }
    SequencedMap<String, Fixed.Change> next = new TreeMap<>(changed);
    byFile.forEach(
        (name, some) -> {
          SourceFile now = some.getFirst().span().file();
          Fixed.Change change = changed.get(name);
          SourceFile before = change == null ? now : change.before();
          next.put(name, new Fixed.Change(before, apply(now, some)));
        });
    return next;
  }

  /// New lines end as the file's own do.
  private static SourceFile apply(SourceFile file, List<Edit> edits) {
    String text = file.text();
    boolean wide = text.contains("\r\n");
    StringBuilder changed = new StringBuilder(text.length() + 64);
    int from = 0;
    for (Edit edit : edits) {
      changed.append(text, from, edit.span().start());
      changed.append(wide ? edit.text().replace("\n", "\r\n") : edit.text());
      from = edit.span().end();
    }
    return new SourceFile(file.name(), changed.append(text, from, text.length()).toString());
  }
}
