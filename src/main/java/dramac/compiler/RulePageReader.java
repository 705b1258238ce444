package dramac.compiler;

import dramac.source.Code;
import dramac.source.Language;
import dramac.source.Safety;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Reads the form of a page: a head of `key: value` lines between `---`, then `## Why`, `## 为什么`,
/// and fenced examples. A page that breaks the form is a fault of ours.
final class RulePageReader {
  private static final String FENCE = "```";

  private final Code code;
  private final List<String> lines;
  private final SequencedMap<String, String> head = new LinkedHashMap<>();
  private final Map<Language, StringBuilder> why = new EnumMap<>(Language.class);
  private final List<RulePage.Example> examples = new ArrayList<>();
  private SequencedMap<String, String> files = new LinkedHashMap<>();
  private int at;

  RulePageReader(Code code, String text) {
    this.code = code;
    this.lines = text.lines().toList();
  }

  RulePage read() {
    readHead();
    @Nullable Language language = null;
    while (at < lines.size()) {
      String line = lines.get(at++);
      if (line.startsWith("## ")) {
        language = language(line.substring(3).strip());
      } else if (line.startsWith(FENCE)) {
        block(line.substring(FENCE.length()).strip());
      } else if (language != null) {
        why.computeIfAbsent(language, _ -> new StringBuilder()).append(line).append('\n');
      } else if (!line.isBlank()) {
        throw broken("text outside of the sections");
      }
    }
    return page();
  }

  private void readHead() {
    if (!lines.getFirst().equals("---")) {
      throw broken("no head");
    }
    for (at = 1; !lines.get(at).equals("---"); at++) {
      int colon = lines.get(at).indexOf(": ");
      if (colon < 0) {
        throw broken("no `key: value`");
      }
      head.put(lines.get(at).substring(0, colon), lines.get(at).substring(colon + 2).strip());
    }
    at++;
  }

  private @Nullable Language language(String title) {
    return switch (title) {
      case "Why" -> Language.EN;
      case "为什么" -> Language.ZH;
      case "Bad", "Good" -> null;
      default -> throw broken("no such section");
    };
  }

  private void block(String opener) {
    StringBuilder text = new StringBuilder();
    for (; !lines.get(at).equals(FENCE); at++) {
      text.append(lines.get(at)).append('\n');
    }
    at++;
    String[] words = opener.split(" ", 3);
    String what = words.length > 1 ? words[1] : "";
    switch (what) {
      case "drama.yaml" -> files.put(what, text.toString());
      case "file" -> files.put(words[2], text.toString());
      case "good" -> example(Optional.empty(), text.toString());
      case "bad" -> example(Optional.of(words[2].replace("at ", "")), text.toString());
      default -> throw broken("a block is `drama bad at …`, `drama good`, a file or drama.yaml");
    }
  }

  private void example(Optional<String> bad, String text) {
    files.put(RulePage.Example.MAIN, text);
    examples.add(new RulePage.Example(bad, files));
    files = new LinkedHashMap<>();
  }

  private RulePage page() {
    Map<Language, String> reasons = new EnumMap<>(Language.class);
    why.forEach((language, text) -> reasons.put(language, text.toString().strip() + "\n"));
    Map<Language, String> summary = new EnumMap<>(Language.class);
    summary.put(Language.EN, value("summary"));
    summary.put(Language.ZH, value("summary-zh"));
    String arguments = head.getOrDefault("args", "");
    return new RulePage(
        code,
        value("name"),
        value("since"),
        value("severity"),
        fix(value("fix")),
        summary,
        reasons,
        arguments.isEmpty() ? List.of() : List.of(arguments.split(" ")),
        examples);
  }

  private Optional<Safety> fix(String word) {
    return word.equals("none")
        ? Optional.empty()
        : Optional.of(Safety.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private String value(String key) {
    String value = head.get(key);
    if (value == null) {
      throw broken("no `" + key + ":` in the head");
    }
    return value;
  }

  private IllegalStateException broken(String what) {
    return new IllegalStateException(code.id() + ".md, line " + at + ": " + what);
  }
}
