package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.source.Severity;
import dramac.source.Span;
import dramac.syntax.antlr.DramaLexer;
import dramac.tree.Directives;
import dramac.tree.Episode;
import dramac.tree.Keyword;
import dramac.tree.Names;
import dramac.tree.Place;
import dramac.tree.Scene;
import dramac.tree.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads what a `#` line opens, up to the next. Scenes where no episode is open are reported once
/// and read as the episode that is missing.
final class BlockReader {
  private static final int MOST_SCENES = 999;

  private final Findings findings;
  private final Notes notes;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Episode> episodes = new ArrayList<>();
  private final Map<Integer, Span> numbers = new HashMap<>();

  BlockReader(Findings findings, Notes notes) {
    this.findings = findings;
    this.notes = notes;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  List<Episode> episodes() {
    return episodes;
  }

  /// The lines before the first `#`.
  Directives header(List<Line> lines) {
    int scene = firstScene(lines);
    Directives header =
        new HeadReader(findings, notes, Place.HEADER).read(Entry.group(lines.subList(0, scene)));
    strayScenes(lines.subList(scene, lines.size()));
    return header;
  }

  void read(List<Line> lines) {
    Line first = lines.getFirst();
    BlockHeading heading = new BlockHeadingReader(findings).read(first);
    List<Line> rest = lines.subList(1, lines.size());
    if (heading instanceof BlockHeading.OfEpisode episode) {
      episode(episode, rest);
      return;
    }
    int scene = firstScene(rest);
    sheet(heading, first, rest.subList(0, scene));
    strayScenes(rest.subList(scene, rest.size()));
  }

  private void sheet(BlockHeading heading, Line first, List<Line> lines) {
    Place place =
        switch (heading) {
          case BlockHeading.OfSheet sheet -> sheet.place();
          case BlockHeading.OfEpisode _, BlockHeading.Unknown _ -> Place.SCENE;
        };
    Names names = heading.names();
    Span span = first.span().to(endOf(first, lines));
    if (place == Place.SCENE) {
      sheets.add(new Sheet.UnreadableSheet(names, new Directives(List.of()), span));
      return;
    }
    HeadReader reader = new HeadReader(findings, notes, place);
    Directives directives = reader.read(Entry.group(lines));
    if (names.isEmpty()) {
      findings.saying(SyntaxCodes.BAD_VALUE, "unnamed", first.span()).label();
      sheets.add(new Sheet.UnreadableSheet(names, directives, span));
      return;
    }
    if (reader.isEmpty()) {
      findings.saying(SyntaxCodes.EMPTY_PART, "sheet", first.span()).label();
    }
    sheets.add(
        switch (place) {
          case SET -> new Sheet.SetSheet(names, directives, span);
          case PROP -> new Sheet.PropSheet(names, directives, span);
          case CHARACTER, HEADER, EPISODE, SCENE ->
              new Sheet.CharacterSheet(names, directives, span);
        });
  }

  private void episode(BlockHeading.OfEpisode heading, List<Line> lines) {
    Span before = numbers.putIfAbsent(heading.number(), heading.place());
    if (before != null && heading.number() > 0) {
      findings
          .saying(SyntaxCodes.DUPLICATE, "episode", heading.place(), heading.number())
          .label()
          .related(before, "first");
    }
    int scene = firstScene(lines);
    HeadReader reader = new HeadReader(findings, notes, Place.EPISODE);
    Directives head = reader.read(Entry.group(lines.subList(0, scene)));
    List<Scene> scenes = scenes(lines.subList(scene, lines.size()));
    if (scenes.isEmpty()) {
      findings
          .saying(SyntaxCodes.EMPTY_PART, "episode", heading.span(), heading.number())
          .severity(Severity.ERROR)
          .label();
    }
    lateCliffhangers(scenes);
    Span span = heading.span().to(lines.isEmpty() ? heading.span() : endOf(lines));
    episodes.add(
        new Episode(heading.number(), heading.names(), heading.span(), head, scenes, span));
  }

  private void strayScenes(List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Span first = lines.getFirst().span();
    int number = 1;
    while (numbers.containsKey(number)) {
      number++;
    }
    Edit heading = Edit.insert(first.file(), first.start(), "# EPISODE " + number + "\n");
    findings
        .at(SyntaxCodes.STRAY_SCENE, first)
        .label()
        .safeFix("fix", List.of(heading), number)
        .help("help");
    numbers.put(number, first);
    List<Scene> scenes = scenes(lines);
    Names none = new Names(List.of(), first);
    episodes.add(
        new Episode(
            number, none, first, new Directives(List.of()), scenes, first.to(endOf(lines))));
  }

  private List<Scene> scenes(List<Line> lines) {
    List<Scene> scenes = new ArrayList<>();
    int start = 0;
    while (start < lines.size()) {
      int next = start + 1 + firstScene(lines.subList(start + 1, lines.size()));
      List<Entry> entries = Entry.group(lines.subList(start + 1, next));
      if (scenes.size() == MOST_SCENES) {
        findings.saying(SyntaxCodes.LIMIT, "scenes", lines.get(start).span(), MOST_SCENES).label();
        return scenes;
      }
      scenes.add(new SceneReader(findings, notes).read(lines.get(start), entries));
      start = next;
    }
    return scenes;
  }

  /// The question at the end belongs into the last scene.
  private void lateCliffhangers(List<Scene> scenes) {
    for (Scene scene : scenes.subList(0, Math.max(0, scenes.size() - 1))) {
      scene
          .directives()
          .each(Keyword.CLIFFHANGER)
          .forEach(
              early ->
                  findings
                      .saying(SyntaxCodes.MISPLACED_DIRECTIVE, "cliffhanger", early.key().span())
                      .label()
                      .related(scenes.getLast().heading().span(), "last"));
    }
  }

  private static int firstScene(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).is(DramaLexer.SCENE)) {
        return i;
      }
    }
    return lines.size();
  }

  private static Span endOf(Line first, List<Line> lines) {
    return lines.isEmpty() ? first.span() : endOf(lines);
  }

  private static Span endOf(List<Line> lines) {
    Span end = lines.getFirst().span();
    for (Line line : lines) {
      end = line.isBlank() ? end : line.span();
    }
    return end;
  }
}
