package dramac.lsp;

import dramac.source.SourceFile;
import dramac.tree.Directives;
import dramac.tree.Episode;
import dramac.tree.Moment;
import dramac.tree.NameKey;
import dramac.tree.Place;
import dramac.tree.Scene;
import dramac.tree.Script;
import dramac.tree.Sheet;
import dramac.tree.Speech;
import java.util.List;
import java.util.Optional;

/// Where in a script somebody is about to type.
///
/// @param before what stands on the line up to there, without blanks at its start
/// @param used the directives its block has already
/// @param scene the scene around it
/// @param speech the speech it belongs to
record Spot(
    View view,
    int offset,
    String before,
    Place place,
    Directives used,
    Optional<Scene> scene,
    Optional<Speech> speech) {

  static Spot of(View view, int offset) {
    SourceFile file = view.file();
    String line = file.text().substring(file.lineStart(file.lineAt(offset)), offset);
    String before = line.stripLeading();
    Script script = view.script();
    Optional<Sheet> sheet =
        last(script.sheets().stream().filter(s -> s.span().start() <= offset).toList());
    Optional<Episode> episode =
        last(script.episodes().stream().filter(e -> e.span().start() <= offset).toList());
    boolean inSheet =
        sheet.isPresent()
            && (episode.isEmpty() || episode.get().span().start() < sheet.get().span().start());
    if (inSheet) {
      return at(view, offset, before, place(sheet.get()), sheet.get().directives());
    }
    if (episode.isEmpty()) {
      return at(view, offset, before, Place.HEADER, script.header());
    }
    Optional<Scene> scene =
        last(episode.get().scenes().stream().filter(s -> s.span().start() < offset - 1).toList());
    if (scene.isEmpty()) {
      return at(view, offset, before, Place.EPISODE, episode.get().head());
    }
    return new Spot(
        view,
        offset,
        before,
        Place.SCENE,
        scene.get().directives(),
        scene,
        speech(file, scene.get(), offset));
  }

  private static Spot at(View view, int offset, String before, Place place, Directives used) {
    return new Spot(view, offset, before, place, used, Optional.empty(), Optional.empty());
  }

  private static Place place(Sheet sheet) {
    return switch (sheet) {
      case Sheet.CharacterSheet _, Sheet.UnreadableSheet _ -> Place.CHARACTER;
      case Sheet.SetSheet _ -> Place.SET;
      case Sheet.PropSheet _ -> Place.PROP;
    };
  }

  private static <T> Optional<T> last(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /// The speech that the line goes on with: no blank line between its cue and here.
  private static Optional<Speech> speech(SourceFile file, Scene scene, int offset) {
    Speech found = null;
    for (Moment moment : scene.moments()) {
      if (moment instanceof Speech speech && speech.cue().span().end() < offset) {
        found = speech;
      }
    }
    if (found == null) {
      return Optional.empty();
    }
    int here = file.lineAt(offset);
    for (int line = file.lineAt(found.cue().span().end()) + 1; line < here; line++) {
      if (file.line(line).isBlank()) {
        return Optional.empty();
      }
    }
    return file.lineAt(found.cue().span().end()) < here ? Optional.of(found) : Optional.empty();
  }

  /// The line so far with full-width marks made narrow, sign for sign.
  String narrow() {
    StringBuilder narrow = new StringBuilder(before.length());
    before.chars().forEach(c -> narrow.append(NameKey.narrow((char) c)));
    return narrow.toString().replace('、', ',').replace('　', ' ');
  }

  /// Where the word being typed begins: after the last of these marks and the blanks behind it.
  int wordStart(String marks) {
    String line = narrow();
    int at = line.length();
    while (at > 0 && marks.indexOf(line.charAt(at - 1)) < 0) {
      at--;
    }
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return offset - (line.length() - at);
  }

  /// What has been typed of the word.
  String typed(int start) {
    return view.file().text().substring(start, offset);
  }
}
