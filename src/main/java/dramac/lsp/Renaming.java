package dramac.lsp;

import dramac.source.Edit;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.tree.Episode;
import dramac.tree.Moment;
import dramac.tree.Scene;
import dramac.tree.Script;
import dramac.tree.Speech;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// One name put in the place of another, and the series as it would read then: every line is to be
/// what it was, and every name is to mean whom it meant.
final class Renaming {
  private final Analysis before;
  private final String name;
  private final Map<String, TreeMap<Integer, Edit>> edits = new LinkedHashMap<>();
  private final Map<String, SourceFile> files = new LinkedHashMap<>();

  Renaming(Analysis before, Occurrence old, NewName name) {
    this.before = before;
    this.name = name.text();
    Set<Span> bare = name.isCapitals() ? Set.of() : bareCues(before);
    for (Occurrence each : before.index().of(old.what())) {
      if (each.key().equals(old.key())) {
        String text = bare.contains(each.span()) ? "@" + name.text() : name.text();
        String file = each.span().file().name();
        files.put(file, each.span().file());
        edits
            .computeIfAbsent(file, f -> new TreeMap<>())
            .put(each.span().start(), Edit.replace(each.span(), text));
      }
    }
  }

  List<Edit> edits() {
    return edits.values().stream().flatMap(each -> each.values().stream()).toList();
  }

  /// Whether all else would read as it did.
  boolean isSafe() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach((file, source) -> texts.put(file, applied(file, source.text())));
    Analysis after = before.with(texts);
    int more = after.findings().size() - before.findings().size();
    if (more > 0 || !shape(before).equals(shape(after))) {
      return false;
    }
    Set<List<Object>> wanted = new HashSet<>();
    Set<List<Object>> found = new HashSet<>();
    for (Occurrence each : all(before)) {
      wanted.add(List.of(each.kind(), moved(each.span()), moved(each.what().span())));
    }
    for (Occurrence each : all(after)) {
      found.add(List.of(each.kind(), place(each.span()), place(each.what().span())));
    }
    return more < 0 ? found.containsAll(wanted) : found.equals(wanted);
  }

  private String applied(String file, String text) {
    StringBuilder now = new StringBuilder(text);
    for (Edit edit : edits(file).descendingMap().values()) {
      now.replace(edit.span().start(), edit.span().end(), edit.text());
    }
    return now.toString();
  }

  private NavigableMap<Integer, Edit> edits(String file) {
    return edits.getOrDefault(file, new TreeMap<>());
  }

  private static List<Occurrence> all(Analysis analysis) {
    List<Occurrence> all = new ArrayList<>();
    for (Script script : analysis.scripts()) {
      all.addAll(analysis.index().in(script.span().file()));
    }
    return all;
  }

  private static List<Object> place(Span span) {
    return List.of(span.file().name(), span.start(), span.length());
  }

  /// Where a place will be.
  private List<Object> moved(Span span) {
    String file = span.file().name();
    NavigableMap<Integer, Edit> here = edits(file);
    int start = span.start();
    for (Edit edit : here.headMap(span.start()).values()) {
      start += edit.text().length() - edit.span().length();
    }
    Edit itself = here.get(span.start());
    if (itself == null) {
      return List.of(file, start, span.length());
    }
    return List.of(file, start + itself.text().length() - name.length(), name.length());
  }

  /// What each line is.
  private static List<String> shape(Analysis analysis) {
    List<String> shape = new ArrayList<>();
    for (Script script : analysis.scripts()) {
      shape.add("script " + script.header().all().size() + " " + script.notes().size());
      shape.add("comments " + script.comments().size());
      script.sheets().forEach(s -> shape.add("sheet " + s.directives().all().size()));
      for (Episode episode : script.episodes()) {
        shape.add("episode " + episode.head().all().size());
        for (Scene scene : episode.scenes()) {
          shape.add("scene " + scene.heading().span().line());
          scene.moments().forEach(moment -> shape.add(shape(moment)));
        }
      }
    }
    return shape;
  }

  private static String shape(Moment moment) {
    int parts =
        moment instanceof Speech speech
            ? speech.parts().size() * 10 + speech.cue().brackets().size()
            : 0;
    return moment.getClass().getSimpleName() + " " + moment.span().line() + " " + parts;
  }

  /// The names in cues that stand without an `@`.
  private static Set<Span> bareCues(Analysis analysis) {
    Set<Span> bare = new HashSet<>();
    for (Script script : analysis.scripts()) {
      for (Episode episode : script.episodes()) {
        for (Scene scene : episode.scenes()) {
          for (Moment moment : scene.moments()) {
            if (moment instanceof Speech speech && isBare(speech.cue())) {
              bare.add(speech.cue().name().span());
            }
          }
        }
      }
    }
    return bare;
  }

  private static boolean isBare(Speech.Cue cue) {
    Span name = cue.name().span();
    String before = name.file().line(name.line()).substring(0, name.column() - 1);
    return before.isBlank();
  }
}
