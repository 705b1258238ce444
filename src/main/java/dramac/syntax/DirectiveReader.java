package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.syntax.antlr.DramaLexer;
import dramac.tree.Directive;
import dramac.tree.Keyword;
import dramac.tree.Name;
import dramac.tree.Place;
import dramac.tree.SpokenLanguage;
import dramac.tree.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the directives of one place: the key, whether it may stand there, and the value.
final class DirectiveReader {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final Findings findings;
  private final Place place;
  private final ValueReader values;
  private final Map<String, Span> seen = new HashMap<>();

  DirectiveReader(Findings findings, Place place) {
    this.findings = findings;
    this.place = place;
    this.values = new ValueReader(findings);
  }

  /// Nothing where the line has an error that leaves no directive.
  Optional<Directive> read(Entry entry) {
    Line line = entry.line();
    Passage whole = line.passage();
    Passage key = keyOf(whole);
    boolean look = line.is(DramaLexer.LOOK);
    Optional<Keyword> keyword = look ? Optional.of(Keyword.LOOK) : Keyword.of(key.raw());
    if (keyword.isEmpty()) {
      unknown(key);
      return Optional.empty();
    }
    if (!keyword.get().isAllowedIn(place)) {
      misplaced(keyword.get(), key);
      return Optional.empty();
    }
    if (isSecond(keyword.get(), key)) {
      return Optional.empty();
    }
    Passage text = entry.text(whole, key.length(), findings);
    return Optional.of(
        new Directive(keyword.get(), key.name(), value(keyword.get(), key, text), entry.span()));
  }

  static Passage keyOf(Passage line) {
    return line.part(0, Math.max(0, line.find(":", 0)));
  }

  /// Whether a key names a language where a speech stands.
  static boolean isLanguage(Passage key) {
    String narrow = key.narrow();
    int dash = narrow.indexOf('-');
    String first = dash < 0 ? narrow : narrow.substring(0, dash);
    return SpokenLanguage.named(narrow).isPresent()
        || (first.matches("[a-z]{2,3}") && (dash < 0 || !Keyword.of(narrow).isPresent()));
  }

  private Value value(Keyword keyword, Passage key, Passage text) {
    if (text.isEmpty()) {
      findings.saying(SyntaxCodes.BAD_VALUE, "empty", key.span(), key.raw()).label();
      return new Value.Broken(key.span());
    }
    if (keyword != Keyword.LOOK) {
      return values.read(keyword, text);
    }
    return lookName(key).map(name -> values.look(name, text)).orElse(new Value.Broken(key.span()));
  }

  /// The word after `look`, unless the key is a bare `look:`.
  private Optional<Name> lookName(Passage key) {
    Optional<Name> name = lookNameIn(key);
    if (name.isEmpty()) {
      findings.saying(SyntaxCodes.BAD_VALUE, "look", key.span()).label();
    }
    return name;
  }

  private static Optional<Name> lookNameIn(Passage key) {
    for (int i = 0; i < key.length(); i++) {
      if (Passage.isBlank(key.raw().charAt(i))) {
        return Optional.of(key.part(i, key.length()).name());
      }
    }
    return Optional.empty();
  }

  private boolean isSecond(Keyword keyword, Passage key) {
    boolean look = keyword == Keyword.LOOK;
    if (keyword.mayRepeatIn(place) && !look) {
      return false;
    }
    String what = keyword.word() + lookNameIn(key).map(Name::key).orElse("");
    Span first = seen.putIfAbsent(what, key.span());
    if (first != null) {
      findings
          .at(SyntaxCodes.DUPLICATE, key.span(), key.raw())
          .label()
          .related(first, "first")
          .help("help");
    }
    return first != null;
  }

  private void unknown(Passage key) {
    String narrow = key.narrow();
    int dash = Math.max(narrow.indexOf('-'), 0);
    String first = dash == 0 ? narrow : narrow.substring(0, dash);
    if (SpokenLanguage.named(narrow).isPresent() || LANGUAGES.contains(first)) {
      findings.saying(SyntaxCodes.MISPLACED_DIRECTIVE, "language", key.span(), key.raw()).label();
      return;
    }
    unknown(findings, key);
  }

  /// A key in no table, with the one it was probably meant to be.
  static void unknown(Findings findings, Passage key) {
    List<String> words = new ArrayList<>();
    Arrays.stream(Keyword.values()).forEach(keyword -> words.addAll(keyword.words()));
    Optional<String> near = Near.of(key.raw(), words);
    var finding = findings.at(SyntaxCodes.UNKNOWN_DIRECTIVE, key.span(), key.raw());
    near.ifPresent(
        word ->
            finding
                .label(word)
                .safeFix("fix", List.of(Edit.replace(key.span(), word)), key.raw(), word));
    finding.note("note");
  }

  private void misplaced(Keyword keyword, Passage key) {
    var finding = findings.at(SyntaxCodes.MISPLACED_DIRECTIVE, key.span(), key.raw()).label();
    for (Place allowed : keyword.places()) {
      finding.help(allowed.name().toLowerCase(Locale.ROOT), key.raw());
    }
  }
}
