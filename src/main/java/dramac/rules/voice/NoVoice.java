package dramac.rules.voice;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.story.Appearances;
import dramac.story.CastMember;
import dramac.story.Line;
import dramac.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Somebody speaks who has no voice in a language the series is spoken in.
public final class NoVoice implements Rule<Story> {
  private static final Code CODE = Code.error(Family.V, 401, "no-voice");

  private final Voices voices;

  public NoVoice(Voices voices) {
    this.voices = voices;
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    Appearances.of(story)
        .heard()
        .forEach(
            (speaker, lines) -> {
              if (speaker instanceof CastMember who) {
                check(who, lines, story, findings);
              }
            });
  }

  private void check(CastMember who, List<Line> lines, Story story, Findings findings) {
    SequencedSet<String> missing = new LinkedHashSet<>(story.series().languages().voiced());
    lines.forEach(line -> missing.add(line.language()));
    missing.removeAll(who.voicing().byLanguage().keySet());
    if (!missing.isEmpty()) {
      String name = who.names().first();
      Finding finding =
          findings
              .at(CODE, who.span(), name, String.join(", ", missing))
              .label()
              .related(lines.getFirst().span(), "speaks")
              .help("add", missing.getFirst());
      List<String> free = new ArrayList<>();
      for (String language : missing) {
        free(language, story).ifPresent(voice -> free.add(language + " " + voice));
      }
      if (free.size() == missing.size()) {
        String words = String.join(", ", free);
        finding.unsafeFix("fix", List.of(add(who, words)), name, words);
      }
    }
  }

  /// The first voice in a language that nobody has.
  private Optional<String> free(String language, Story story) {
    List<String> taken =
        story.cast().stream()
            .flatMap(who -> Optional.ofNullable(who.voicing().byLanguage().get(language)).stream())
            .toList();
    return voices.in(language).stream().filter(voice -> !taken.contains(voice)).findFirst();
  }

  /// After the voices that there are, else on a line of its own below the heading.
  private static Edit add(CastMember who, String words) {
    SourceFile file = who.span().file();
    if (!who.voicing().places().isEmpty()) {
      Span last = who.voicing().places().lastEntry().getValue();
      return Edit.insert(file, last.end(), ", " + words);
    }
    int line = who.span().line();
    boolean chinese = file.line(line).contains("角色");
    return Edit.insert(file, file.lineEnd(line), (chinese ? "\n声音：" : "\nvoice: ") + words);
  }
}
