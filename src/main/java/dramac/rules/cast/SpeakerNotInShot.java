package dramac.rules.cast;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.story.CastMember;
import dramac.story.Framing;
import dramac.story.Line;
import dramac.story.Named;
import dramac.story.Shot;
import dramac.story.Story;
import dramac.story.Use;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The camera is close on one person, and another is to be seen speaking.
public final class SpeakerNotInShot implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.C, 313, "speaker-not-in-shot");

  /// The camera does not stay on one person alone.
  private static final Pattern MORE =
      Pattern.compile(
          "(?i)\\b(?:wide|two-?\\s?shot|both|pan|pull|reverse|over|group|crowd|then|rack)\\b"
              + "|[全双群众摇移转拉]|两人|二人|过肩|反打");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    story
        .shots()
        .forEach(
            shot ->
                shot.framing()
                    .written()
                    .filter(written -> shot.framing().close())
                    .ifPresent(written -> check(shot, written, story, findings)));
  }

  private static void check(Shot shot, Framing.Written written, Story story, Findings findings) {
    Span camera = written.camera();
    Optional<Use> only = only(story.uses(line(camera)));
    if (only.isEmpty() || MORE.matcher(camera.text()).find()) {
      return;
    }
    Set<Named> acting = new HashSet<>(Set.of(only.get().what()));
    shot.happenings()
        .forEach(each -> story.uses(each.span()).forEach(use -> acting.add(use.what())));
    for (Line line : shot.lines()) {
      if (line.medium() == Line.Medium.ON_SCREEN && !acting.contains(line.speaker())) {
        report(line, only.get(), findings);
      }
    }
  }

  /// The one person that a `shot:` line names.
  private static Optional<Use> only(List<Use> uses) {
    List<Use> people = uses.stream().filter(use -> use.what() instanceof CastMember).toList();
    boolean one = people.stream().map(Use::what).distinct().count() == 1;
    return one ? Optional.of(people.getFirst()) : Optional.empty();
  }

  private static void report(Line line, Use only, Findings findings) {
    String name = line.speaker().names().first();
    findings
        .at(CODE, line.span(), name, only.span().text())
        .label()
        .related(only.span(), "alone", only.span().text())
        .help("choose", name)
        .unsafeFix("fix", List.of(CueEdit.medium(line.span(), "O.S.")), name);
  }

  private static Span line(Span camera) {
    SourceFile file = camera.file();
    int last = file.lineAt(camera.end());
    return file.span(camera.start(), Math.max(camera.end(), file.lineEnd(last)));
  }
}
