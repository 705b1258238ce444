package dramac.lsp;

import dramac.source.Message;
import dramac.source.Wording;
import dramac.story.CastMember;
import dramac.story.Extra;
import dramac.story.Feature;
import dramac.story.Look;
import dramac.story.Prop;
import dramac.story.Scene;
import dramac.story.SetDesign;
import dramac.story.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// The sheet of what a name means, in Markdown.
record SheetText(View view, Wording wording) {

  /// @param offset where the name was met: the look is the one that holds there
  String of(Occurrence name, int offset) {
    return switch (name.what()) {
      case CastMember member -> member(member, offset);
      case Extra extra -> title(extra.names(), word("extra"));
      case SetDesign set ->
          lines(
              title(set.names(), word("set")),
              set.visual().map(Words::first).orElse(""),
              row("lock", features(set.lock())));
      case Prop prop ->
          lines(
              title(prop.names(), word("prop")),
              prop.visual().map(Words::first).orElse(""),
              row("lock", features(prop.lock())));
      case Look look -> lines("**" + look.name() + "**", look.wears());
    };
  }

  private String member(CastMember member, int offset) {
    String role = member.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String voices =
        member.voicing().byLanguage().entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
    Optional<Look> held = held(member, offset);
    return lines(
        title(member.names(), role),
        row("lock", features(member.appearing().lock())),
        held.map(look -> row("look", look.name() + ": " + look.wears())).orElse(""),
        row("voice", voices),
        row("spoken", Clock.seconds(view.index().clock().spoken(member))));
  }

  private Optional<Look> held(CastMember member, int offset) {
    Spot spot = Spot.of(view, offset);
    Optional<Scene> scene =
        spot.scene()
            .flatMap(s -> view.index().clock().scene(s.heading().span()))
            .map(Clock.Timed::what);
    Optional<String> name = scene.flatMap(s -> Clock.look(s, member));
    return member.appearing().look(name.orElse("default"));
  }

  private static String title(Words names, String what) {
    return "**" + String.join(" | ", names.alternatives()) + "** · " + what;
  }

  private String row(String key, String value) {
    return value.isEmpty() ? "" : word(key) + ": " + value;
  }

  private String word(String key) {
    return wording.word(Message.of("lsp.hover." + key));
  }

  private static String features(List<Feature> lock) {
    return lock.stream()
        .map(feature -> feature.key() + " = " + feature.value())
        .collect(Collectors.joining("; "));
  }

  private static String lines(String... all) {
    StringJoiner text = new StringJoiner("\n\n");
    for (String line : all) {
      if (!line.isEmpty()) {
        text.add(line);
      }
    }
    return text.toString();
  }
}
