package dramac.export;

import dramac.source.Span;
import dramac.story.Story;
import dramac.tree.Episode;
import dramac.tree.Scene;
import dramac.tree.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which episode, scene and shot a place of the script belongs to.
public final class Whereabouts {
  /// By file and the offset where each part begins.
  private final Map<String, TreeMap<Integer, Part>> parts = new HashMap<>();

  /// A part of the story, up to where it ends in the text.
  private record Part(List<String> ids, int end) {}

  private Whereabouts() {}

  /// Of a text that tells nothing.
  public static Whereabouts none() {
    return new Whereabouts();
  }

  public static Whereabouts of(List<Script> scripts, Story story) {
    Whereabouts all = new Whereabouts();
    Map<Span, dramac.story.Episode> episodes = new HashMap<>();
    Map<Span, dramac.story.Scene> scenes = new HashMap<>();
    story.episodes().forEach(episode -> episodes.put(episode.span(), episode));
    story.scenes().forEach(scene -> scenes.put(scene.span(), scene));
    for (Script script : scripts) {
      for (Episode written : script.episodes()) {
        dramac.story.Episode episode = episodes.get(written.heading());
        if (episode != null) {
          String id = episode.id().toString();
          all.put(written.span().start(), written.span(), List.of(id));
          written.scenes().forEach(scene -> all.scene(scene, id, scenes));
        }
      }
    }
    return all;
  }

  private void scene(Scene written, String episode, Map<Span, dramac.story.Scene> scenes) {
    dramac.story.Scene scene = scenes.get(written.heading().span());
    if (scene == null) {
      return;
    }
    List<String> ids = List.of(episode, scene.id().toString());
    put(written.span().start(), written.span(), ids);
    scene
        .shots()
        .forEach(
            shot -> {
              if (written.span().contains(shot.span().start())) {
                List<String> more = new ArrayList<>(ids);
                more.add(shot.id().toString());
                put(shot.span().start(), written.span(), more);
              }
            });
  }

  private void put(int start, Span whole, List<String> ids) {
    parts
        .computeIfAbsent(whole.file().name(), _ -> new TreeMap<>())
        .putIfAbsent(start, new Part(ids, whole.end()));
  }

  /// `E01`, `E01S02`, `E01S02T03`, as far as the place lies in one.
  public List<String> at(Span place) {
    TreeMap<Integer, Part> file = parts.get(place.file().name());
    if (file == null) {
      return List.of();
    }
    Map.Entry<Integer, Part> before = file.floorEntry(place.start());
    return before == null || place.start() >= before.getValue().end()
        ? List.of()
        : before.getValue().ids();
  }
}
