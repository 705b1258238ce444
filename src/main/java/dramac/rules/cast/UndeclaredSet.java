package dramac.rules.cast;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.story.Episode;
import dramac.story.Scene;
import dramac.story.SceneId;
import dramac.story.SetDesign;
import dramac.story.Story;
import dramac.story.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A place is seen again, and no sheet says what it looks like; or there are too many places.
public final class UndeclaredSet implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.C, 310, "undeclared-set");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    Map<String, Scene> first = new HashMap<>();
    Set<SceneId> told = new HashSet<>();
    Set<SetDesign> sets = new HashSet<>();
    List<Span> places = new ArrayList<>();
    for (Scene scene : story.scenes().toList()) {
      if (scene.setting().set().isPresent()) {
        if (sets.add(scene.setting().set().get())) {
          places.add(scene.setting().span());
        }
        continue;
      }
      Scene before = before(scene, first);
      if (before.id().equals(scene.id())) {
        places.add(scene.setting().span());
      } else if (told.add(before.id())) {
        again(scene, before, story, findings);
      }
    }
    many(story, places, findings);
  }

  /// The first scene in a place of one of these names.
  private static Scene before(Scene scene, Map<String, Scene> first) {
    Scene found = scene;
    for (String name : scene.setting().place().alternatives()) {
      found = first.getOrDefault(name.strip().toLowerCase(Locale.ROOT), found);
    }
    for (String name : scene.setting().place().alternatives()) {
      first.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), found);
    }
    return found;
  }

  private static void again(Scene scene, Scene before, Story story, Findings findings) {
    String name = before.setting().place().first();
    Finding finding =
        findings
            .at(CODE, scene.setting().span(), name)
            .label()
            .related(before.setting().span(), "first", before.id())
            .help("declare", name);
    story.episodes().stream()
        .map(Episode::span)
        .filter(heading -> heading.file().equals(scene.span().file()))
        .findFirst()
        .ifPresent(heading -> finding.unsafeFix("fix", List.of(sheet(before, heading)), name));
  }

  private static Edit sheet(Scene scene, Span episode) {
    Words place = scene.setting().place();
    Words visual = scene.setting().visual().orElse(place);
    boolean plain = visual.alternatives().stream().noneMatch(text -> text.matches(".*[|;\\\\].*"));
    boolean han = scene.span().text().matches("[内外].*");
    String names = String.join(" | ", place.alternatives());
    String shown = String.join(" | ", (plain ? visual : place).alternatives());
    String text =
        (han ? "# 布景 " : "# SET ") + names + (han ? "\n画面：" : "\nvisual: ") + shown + "\n\n";
    SourceFile file = episode.file();
    int at = file.lineStart(episode.line());
    return Edit.insert(file, at, text);
  }

  private static void many(Story story, List<Span> places, Findings findings) {
    int most =
        story.episodes().isEmpty() ? 0 : story.episodes().getFirst().pacing().shares().sets();
    if (!story.episodes().isEmpty() && places.size() > most) {
      findings
          .saying(CODE, "many", places.get(most), places.size(), most)
          .label(most + 1)
          .related(places.getFirst(), "first")
          .help("fewer");
    }
  }
}
