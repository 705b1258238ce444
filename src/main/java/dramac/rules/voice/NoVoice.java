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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

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
    Set<String> taken = new HashSet<>();
    for (CastMember who : story.cast()) {
      who.voicing().byLanguage().forEach((tag, voice) -> taken.add(tag + " " + voice));
    }
    Appearances.of(story)
        .heard()
        .forEach(
            (speaker, lines) -> {
              if (speaker instanceof CastMember who) {
                check(who, lines, story, taken, findings);
              }
            });
  }

  private void check(
      CastMember who, List<Line> lines, Story story, Set<String> taken, Findings findings) {
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
        free(language, taken).ifPresent(free::add);
      }
      if (free.size() == missing.size()) {
        String words = String.join(", ", free);
        finding.unsafeFix("fix", List.of(add(who, words)), name, words);
      }
    }
  }

  /// The first voice in a language that nobody has, nor was offered before.
  private Optional<String> free(String language, Set<String> taken) {
    return voices.in(language).stream()
        .map(voice -> language + " " + voice)
        .filter(taken::add)
        .findFirst();
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
