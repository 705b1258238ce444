package dramac.rules.cast;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.story.Appearance;
import dramac.story.CastMember;
import dramac.story.Episode;
import dramac.story.Look;
import dramac.story.Scene;
import dramac.story.Shot;
import dramac.story.Story;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An episode goes on where the last one ended, but somebody has changed clothes between the two.
public final class LookJump implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.C, 311, "look-jump");

  /// How somebody was last seen.
  private record Seen(Optional<Look> look, Shot shot) {}

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    List<Episode> episodes = story.episodes();
    for (int i = 1; i < episodes.size(); i++) {
      List<Scene> before = episodes.get(i - 1).scenes();
      List<Scene> after = episodes.get(i).scenes();
      if (!before.isEmpty() && !after.isEmpty() && goesOn(after.getFirst())) {
        check(before.getLast(), after.getFirst(), findings);
      }
    }
  }

  private static boolean goesOn(Scene scene) {
    return scene.setting().time() == Scene.TimeOfDay.CONTINUOUS;
  }

  private static void check(Scene before, Scene after, Findings findings) {
    Map<CastMember, Seen> last = new HashMap<>();
    for (Shot shot : before.shots()) {
      shot.onScreen().forEach(person -> last.put(person.who(), new Seen(person.look(), shot)));
    }
    Set<CastMember> met = new HashSet<>();
    for (Shot shot : after.shots()) {
      for (Appearance person : shot.onScreen()) {
        Seen seen = met.add(person.who()) ? last.get(person.who()) : null;
        if (seen != null && !seen.look().equals(person.look())) {
          report(person, seen, after, findings);
        }
      }
    }
  }

  private static void report(Appearance person, Seen seen, Scene scene, Findings findings) {
    String name = person.who().names().first();
    String was = seen.look().map(Look::name).orElse("–");
    String is = person.look().map(Look::name).orElse("–");
    Finding finding =
        findings
            .at(CODE, time(scene), name, is, was)
            .label()
            .related(seen.shot().span(), "was", name, was);
    if (seen.look().isPresent() && is.equals("default")) {
      finding.help("wear", name, was);
      finding.unsafeFix("fix", List.of(wear(scene.span(), name, was)), name, was);
    } else {
      finding.help("later");
    }
  }

  private static Edit wear(Span heading, String name, String look) {
    SourceFile file = heading.file();
    boolean han = heading.text().matches("[内外].*");
    String line = (han ? "\n换装：" : "\nwearing: ") + name + " = " + look;
    return Edit.insert(file, file.lineEnd(heading.line()), line);
  }

  /// The word of the heading that says that time goes on.
  private static Span time(Scene scene) {
    Span heading = scene.span();
    int from = scene.setting().span().end() - heading.start();
    while (from < heading.length() && " \t　-—－".indexOf(heading.text().charAt(from)) >= 0) {
      from++;
    }
    return from < heading.length() ? heading.part(from, heading.length()) : heading;
  }
}
