package dramac.lsp;

import dramac.plan.Prompt;
import dramac.plan.PromptWriter;
import dramac.source.Message;
import dramac.source.Span;
import dramac.source.Wording;
import dramac.story.Episode;
import dramac.story.Scene;
import dramac.story.Shot;
import dramac.tree.DirectiveGuide;
import dramac.tree.Keyword;
import java.util.Optional;

/// What there is to know about a line by its first words, in Markdown.
record LineText(View view, Wording wording) {

  String directive(Keyword keyword) {
    DirectiveGuide guide = DirectiveGuide.of(keyword, wording);
    return "**"
        + String.join(" · ", keyword.words())
        + "**\n\n"
        + guide.says()
        + "\n\n"
        + word("value", guide.value())
        + "\n\n"
        + word("otherwise", guide.otherwise())
        + "\n\n```drama\n"
        + guide.example()
        + "\n```";
  }

  /// Of a scene heading.
  Optional<String> scene(Span line) {
    return heading(line)
        .flatMap(span -> view.index().clock().scene(span))
        .map(
            at -> {
              Scene scene = at.what();
              StringBuilder text = new StringBuilder("**" + scene.id() + "** · ");
              text.append(Clock.minutes(at.start())).append(" + ");
              text.append(Clock.seconds(scene.length())).append('\n');
              for (Shot shot : scene.shots()) {
                text.append("\n- ").append(shot.id()).append(" · ");
                text.append(Clock.seconds(shot.length())).append(" · ");
                text.append(shot.framing().camera());
              }
              return text.toString();
            });
  }

  private Optional<Span> heading(Span line) {
    return view.script().episodes().stream()
        .flatMap(episode -> episode.scenes().stream())
        .map(scene -> scene.heading().span())
        .filter(span -> span.start() >= line.start() && span.start() <= line.end())
        .findFirst();
  }

  /// Of an episode heading.
  Optional<String> episode(Span line) {
    return view.script().episodes().stream()
        .map(episode -> episode.heading())
        .filter(span -> span.start() >= line.start() && span.start() <= line.end())
        .findFirst()
        .flatMap(span -> view.index().clock().episode(span))
        .map(this::summary);
  }

  String summary(Episode episode) {
    int shots = episode.scenes().stream().mapToInt(scene -> scene.shots().size()).sum();
    return wording.word(
        Message.of("lsp.episode", episode.id(), Clock.minutes(episode.length()), shots));
  }

  /// What a picture is asked for, of a `shot:` line.
  Optional<String> shot(Span line) {
    for (Scene scene : view.story().scenes().toList()) {
      for (Shot shot : scene.shots()) {
        Span span = shot.span();
        boolean here =
            span.file().equals(line.file())
                && span.start() >= line.start()
                && span.start() <= line.end();
        if (here) {
          Prompt prompt =
              new PromptWriter(view.story(), view.story().series().format()).of(scene, shot);
          return Optional.of(
              "**" + shot.id() + "** · " + Clock.seconds(shot.length()) + "\n\n" + prompt.text());
        }
      }
    }
    return Optional.empty();
  }

  private String word(String key, String value) {
    return wording.word(Message.of("lsp.hover." + key, value));
  }
}
