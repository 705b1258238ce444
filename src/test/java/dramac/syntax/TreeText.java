package dramac.syntax;

import dramac.source.Allowance;
import dramac.source.Span;
import dramac.tree.Comment;
import dramac.tree.Directive;
import dramac.tree.Directives;
import dramac.tree.Emotion;
import dramac.tree.LanguageRole;
import dramac.tree.Lexicon;
import dramac.tree.Manner;
import dramac.tree.Medium;
import dramac.tree.Name;
import dramac.tree.Names;
import dramac.tree.Scene;
import dramac.tree.Script;
import dramac.tree.Speech;
import dramac.tree.SpokenLanguage;
import dramac.tree.Text;
import dramac.tree.Worded;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A screenplay in plain lines, without its ranges: the form in which the corpus holds trees. Each
/// record is a line with its kind and its parts indented below, in order; what is absent is left
/// out.
final class TreeText {
  private static final List<Lexicon<? extends Worded>> DELIVERY =
      List.of(Medium.LEXICON, Emotion.LEXICON, Manner.LEXICON, LanguageRole.LEXICON);

  /// What a kind of record is called, and its parts; looked at once.
  private record Shape(String kind, List<RecordComponent> parts) {
    static Shape of(Class<?> type) {
      List<RecordComponent> parts = List.of(type.getRecordComponents());
      parts.forEach(part -> part.getAccessor().setAccessible(true));
      String kind = type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1");
      return new Shape(kind.toLowerCase(Locale.ROOT), parts);
    }
  }

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private final Words words;
  private final StringBuilder text = new StringBuilder();

  /// How words of fixed lists are shown where the tree keeps them as typed.
  enum Words {
    TYPED,
    MEANT
  }

  private TreeText(Words words) {
    this.words = words;
  }

  static String of(Script script) {
    return of(script, Words.TYPED);
  }

  static String of(Script script, Words words) {
    TreeText tree = new TreeText(words);
    tree.print("script", script, 0);
    return tree.text.toString();
  }

  private void print(String label, Object part, int depth) {
    switch (part) {
      case Span _, Comment _ -> {}
      case List<?> parts -> parts.forEach(each -> print(single(label), each, depth));
      case Directives some -> print("directives", some.all(), depth);
      case Directive directive -> {
        line(depth, "directive " + directive.keyword().word());
        print("value", directive.value(), depth + 1);
      }
      case Name name -> line(depth, label + " " + quoted(typed(label, name)));
      case Names names ->
          line(
              depth,
              label
                  + " "
                  + (names.isEmpty()
                      ? "none"
                      : String.join(
                          " | ",
                          names.alternatives().stream().map(n -> quoted(n.text())).toList())));
      case Text said -> text(label, said, depth);
      case Scene.Heading heading -> heading(heading, depth);
      case Allowance allowance ->
          line(
              depth,
              "allowance "
                  + allowance.codes().stream().map(Span::text).toList()
                  + (allowance.reason() == null ? "" : " " + quoted(allowance.reason().text())));
      case Record other -> parts(label, other, depth);
      default -> line(depth, label + " " + scalar(part));
    }
  }

  private static String single(String label) {
    return label.endsWith("s") && !label.equals("is")
        ? label.substring(0, label.length() - 1)
        : label;
  }

  /// The kind of a record that stands for one of several, else the name of the part it is.
  private void parts(String label, Record part, int depth) {
    boolean one = part.getClass().getInterfaces().length > 0 || part instanceof Script;
    String kind = one ? SHAPES.get(part.getClass()).kind() : label;
    line(depth, label.equals("value") ? "value " + kind : kind);
    for (RecordComponent component : SHAPES.get(part.getClass()).parts()) {
      Object value;
      try {
        value = component.getAccessor().invoke(part);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
      if (value != null) {
        print(component.getName(), value, depth + 1);
      }
    }
  }

  private void heading(Scene.Heading heading, int depth) {
    line(depth, "heading " + scalar(heading.setting()));
    print("place", heading.place(), depth + 1);
    if (heading.time() != null) {
      line(depth + 1, "time " + scalar(heading.time()));
    }
    if (heading.timeText() != null && (words == Words.TYPED || heading.time() == null)) {
      print("time-text", heading.timeText(), depth + 1);
    }
  }

  private void text(String label, Text said, int depth) {
    line(depth, label + " " + quoted(said.plain()));
    for (Text.Emphasis heard : said.emphases()) {
      line(depth + 1, scalar(heard.style()) + " " + heard.start() + ".." + heard.end());
    }
  }

  private String typed(String label, Name name) {
    if (words == Words.TYPED) {
      return name.text();
    }
    Optional<String> meant =
        switch (label) {
          case "bracket" ->
              DELIVERY.stream()
                  .map(lexicon -> lexicon.find(name.text()))
                  .flatMap(Optional::stream)
                  .map(word -> word.words().getFirst())
                  .findFirst();
          case "language" -> SpokenLanguage.named(name.text()).map(SpokenLanguage::tag);
          default -> Optional.empty();
        };
    return meant.orElse(name.text());
  }

  private static String scalar(Object part) {
    return switch (part) {
      case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case Duration time -> time.toMillis() + "ms";
      case String said -> quoted(said);
      default -> part.toString();
    };
  }

  private static String quoted(String said) {
    return '"' + said.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private void line(int depth, String words) {
    text.append("  ".repeat(depth)).append(words).append('\n');
  }

  /// All that is said, seen or noted, in the very signs of the file.
  static List<String> story(Script script) {
    List<String> all = new ArrayList<>();
    script.notes().forEach(note -> all.add(note.text()));
    script.comments().forEach(comment -> all.add(comment.span().text().replaceAll("\r+\n", "\n")));
    script.episodes().stream()
        .flatMap(episode -> episode.scenes().stream())
        .flatMap(scene -> scene.moments().stream())
        .forEach(
            moment -> {
              if (moment instanceof dramac.tree.Action action) {
                action.lines().forEach(line -> all.add(line.span().text()));
              } else if (moment instanceof Speech speech) {
                speech.parts().forEach(said -> all.add(runs(said)));
              }
            });
    return all;
  }

  private static String runs(Speech.Part part) {
    Text text =
        switch (part) {
          case Speech.Spoken spoken -> spoken.text();
          case Speech.Acting acting -> acting.text();
          case Speech.Translation translation -> translation.text();
        };
    return String.join(
        "⏎",
        text.runs().stream()
            .map(run -> run.span().text().replaceAll("[ \\t\\r\\n\u3000\u00a0]+$", ""))
            .toList());
  }
}
