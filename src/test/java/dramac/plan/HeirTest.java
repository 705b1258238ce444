package dramac.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.source.SourceFile;
import dramac.story.Resolver;
import dramac.story.Story;
import dramac.story.StorySettings;
import dramac.syntax.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// A whole series from its text: its prompts as they are sent, and what an edit changes.
public class HeirTest {
  private static final Path FOLDER = Path.of("src/test/resources/dramac/plan");

  public static Story story(UnaryOperator<String> edit) throws IOException {
    String text = edit.apply(Files.readString(FOLDER.resolve("heir.drama")));
    SourceFile file = new SourceFile("heir.drama", text);
    return Resolver.resolve(Parser.parse(file).value(), List.of(), StorySettings.none()).value();
  }

  private static Plan plan(UnaryOperator<String> edit) throws IOException {
    return Planner.plan(story(edit), Tale.build("zh-CN"), Manifests.studio());
  }

  @Test
  void thePromptsOfAllShots() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Task task : plan(text -> text).tasks().values()) {
      if (task instanceof Task.Bought(TaskId id, Request.Video video, _, _)) {
        all.append(id.slot()).append(' ').append(video.frames()).append(" frames\n");
        all.append(video.prompt()).append("\n\n");
      }
    }
    Path golden = FOLDER.resolve("heir.prompts.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, all);
    }
    assertThat(all).hasToString(Files.readString(golden));
  }

  @Test
  void commentsBlanksWidthsAndNotesChangeNoKey() throws IOException {
    Plan before = plan(text -> text);
    Plan after =
        plan(
            text ->
                text.replace("beat: tense\n", "// a comment\nbeat：  tense\n\n\n")
                    .replace("# SET ", "＃ SET   ")
                    .replace("[[导演备注：", "[[")
                    .replace("; hair_color = black;\n      | hair", ";  hair_color=black; hair"));
    assertThat(after.keys()).isEqualTo(before.keys());
  }

  @Test
  void oneLinesWordsChangeOnlyWhatSaysOrShowsThem() throws IOException {
    Plan before = plan(text -> text);
    Plan after = plan(text -> text.replace("签了它。从此两清。", "签了吧。从此两清。"));
    assertThat(changed(before, after))
        .containsExactly(
            "E01S01L01/voice",
            "E01S01T03/dialogue",
            "E01S01T03/lipsync",
            "E01/subtitles",
            "E01/episode");
  }

  @Test
  void anotherSilentSceneBetweenMakesNothingAgain() throws IOException {
    Plan before = plan(text -> text);
    Plan after =
        plan(
            text ->
                text.replace(
                    "INT. 恒远大厦 大堂 - NIGHT",
                    "EXT. 码头 | PIER - DAY\nmusic: romantic 20%\n广场空无一人。\n\nINT. 恒远大厦 大堂 - NIGHT"));
    List<Fingerprint> there = after.keys().values().stream().map(Plan.Keys::fingerprint).toList();
    for (TaskId id : before.keys().keySet()) {
      boolean cut =
          id.kind() == TaskId.Kind.SUBTITLES
              || id.kind() == TaskId.Kind.EPISODE
              || id.kind() == TaskId.Kind.POSTER;
      if (!cut) {
        assertThat(there).as(id.toString()).contains(before.keys(id).fingerprint());
      }
    }
  }

  private static List<String> changed(Plan before, Plan after) {
    return before.keys().keySet().stream()
        .filter(id -> !before.keys(id).equals(after.keys(id)))
        .map(TaskId::toString)
        .toList();
  }
}
