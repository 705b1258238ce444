package dramac.cli;

import dramac.export.TimelineHtml;
import dramac.export.TimelineJson;
import dramac.export.TimelineText;
import dramac.rules.RuleSettings;
import dramac.source.Drawing;
import dramac.source.Language;
import dramac.source.Message;
import dramac.source.Wording;
import dramac.story.Episode;
import dramac.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// `dramac timeline`: the clock of each episode. It shows what can be read of a script with errors
/// too, and says so.
final class TimelineCommand implements Command {
  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public String summary() {
    return "Shows the clock of each episode: scenes, shots, turns, who speaks";
  }

  @Override
  public String usage() {
    return "[FILE|FOLDER] [options]";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("dramac timeline .", "every episode of the series here"),
        new Example("dramac timeline . --episode E02 --shots", "one episode, shot by shot"),
        new Example("dramac timeline . --html clock.html", "as a page to print or send"));
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Flags.value("episode", "E01", "only this one"))
        .addOption(Flags.flag("shots", "lists every shot"))
        .addOption(Flags.value("html", "FILE", "writes a page: one picture for each episode"))
        .addOption(Flags.flag("json", "the clock as JSON"))
        .addOption(Flags.value("lang", "en|zh", "language of the labels; else from LANG"));
  }

  @Override
  public ExitCode run(CommandLine line, Shell shell) throws Complaint, IOException {
    if (line.hasOption("html") && line.hasOption("json")) {
      throw Complaint.settings("either --html or --json, not both");
    }
    Script script = Script.find(line.getArgList(), shell);
    Findings findings = Findings.onProgress(line, shell).about(script, shell);
    Project project = Project.open(script, RuleSettings.usual(), findings, shell);
    project.wantEpisodes();
    Wording wording = wording(line, shell);
    Story story = project.story();
    List<Episode> episodes = wanted(line, story);
    if (line.hasOption("html")) {
      String typed = line.getOptionValue("html");
      page(shell.resolve(typed), typed, TimelineHtml.write(story, episodes, wording));
      shell.out().println(wording.word(written(typed, episodes.size())));
    } else if (line.hasOption("json")) {
      shell.out().print(TimelineJson.write(story, episodes));
    } else {
      TimelineText.Detail detail =
          line.hasOption("shots") ? TimelineText.Detail.SHOTS : TimelineText.Detail.SCENES;
      shell.out().print(TimelineText.write(story, episodes, detail, wording, drawing(shell)));
    }
    return told(project, wording, shell);
  }

  private static Message written(String file, int episodes) {
    Message count =
        episodes == 1
            ? Message.of("timeline.episode")
            : Message.of("timeline.episodes", Integer.toString(episodes));
    return Message.of("timeline.written", file, count);
  }

  /// A name that is no page's may be a script's, typed in the wrong place.
  private static void page(Path file, String typed, String markup) throws Complaint, IOException {
    if (!typed.endsWith(".html") && !typed.endsWith(".htm")) {
      throw Complaint.settings(
          "--html takes the name of the page to write, not " + typed,
          "as in: dramac timeline . --html clock.html");
    }
    Path folder = file.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw Complaint.settings("there is no folder for " + typed);
    }
    Files.writeString(file, markup);
  }

  /// Where only ASCII can be shown, English is all that can be read.
  private static Wording wording(CommandLine line, Shell shell) throws Complaint {
    Language language = Findings.language(line, shell);
    boolean ascii = shell.terminal().signs() == Shell.Signs.ASCII;
    return new Wording(ascii ? Language.EN : language);
  }

  private static List<Episode> wanted(CommandLine line, Story story) throws Complaint {
    String typed = line.getOptionValue("episode", "");
    List<Episode> wanted =
        story.episodes().stream()
            .filter(each -> typed.isEmpty() || each.id().toString().equalsIgnoreCase(typed))
            .toList();
    if (wanted.isEmpty() && !typed.isEmpty()) {
      String all =
          String.join(", ", story.episodes().stream().map(e -> e.id().toString()).toList());
      throw Complaint.settings("there is no episode " + typed, "the episodes are: " + all);
    }
    return wanted;
  }

  private static ExitCode told(Project project, Wording wording, Shell shell) {
    if (!project.compilation().hasErrors()) {
      return ExitCode.DONE;
    }
    shell.out().flush();
    String check = project.script().shown(shell);
    shell.err().println(wording.word(Message.of("timeline.broken", check)));
    return ExitCode.SCRIPT;
  }

  private static Drawing drawing(Shell shell) {
    return new Drawing(
        shell.terminal().columns(),
        shell.paint() == Paint.COLOURS ? Drawing.Colour.ON : Drawing.Colour.OFF,
        shell.terminal().signs() == Shell.Signs.ASCII
            ? Drawing.Signs.ASCII
            : Drawing.Signs.UNICODE);
  }
}
