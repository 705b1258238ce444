package dramac.cli;

import dramac.media.EpisodeCheck;
import dramac.media.MediaFailed;
import dramac.media.Parts;
import dramac.provider.KeyRefused;
import dramac.provider.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// `dramac doctor`: whether this machine has what a build needs; or what a finished film measures.
final class DoctorCommand implements Command {
  @Override
  public String name() {
    return "doctor";
  }

  @Override
  public String summary() {
    return "Tells whether this machine can build; measures a finished episode";
  }

  @Override
  public String usage() {
    return "[options]";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("dramac doctor", "ffmpeg, fonts, voices, disk"),
        new Example("dramac doctor --episode out/heir/E01.mp4", "length, loudness, label, …"));
  }

  @Override
  public Options options() {
    return new Options().addOption(Flags.value("episode", "FILE", "measure this film"));
  }

  @Override
  public ExitCode run(CommandLine line, Shell shell)
      throws Complaint, IOException, InterruptedException {
    String film = line.getOptionValue("episode");
    return film == null ? machine(shell) : film(shell.resolve(film), shell);
  }

  private static ExitCode film(Path film, Shell shell) throws Complaint, InterruptedException {
    if (!Files.isRegularFile(film)) {
      throw Complaint.settings("there is no file " + shell.shown(film));
    }
    try {
      List<EpisodeCheck.Row> rows = EpisodeCheck.of(Tools.ffmpeg(shell), film, OptionalInt.empty());
      rows.forEach(row -> row(row.property(), row.verdict(), row.found(), shell));
      boolean failed = rows.stream().anyMatch(r -> r.verdict() == EpisodeCheck.Verdict.FAIL);
      return failed ? ExitCode.SCRIPT : ExitCode.DONE;
    } catch (MediaFailed e) {
      throw Complaint.settings(shell.shown(film) + " can't be measured: " + e.getMessage());
    }
  }

  private static void row(
      String property, EpisodeCheck.Verdict verdict, String found, Shell shell) {
    Paint paint = shell.paint();
    String mark =
        switch (verdict) {
          case PASS -> paint.green("ok    ");
          case FAIL -> paint.red("FAILED");
        };
    shell.out().println(mark + "  " + String.format(Locale.ROOT, "%-12s", property) + " " + found);
  }

  private static ExitCode machine(Shell shell) throws InterruptedException {
    SequencedMap<String, Finding> findings = new LinkedHashMap<>();
    findings.put("ffmpeg", ffmpeg(shell));
    findings.put("fonts", fonts(shell));
    Parts parts = Parts.of(shell.home());
    findings.put("voices", there(parts.voices(), "Mandarin (gcin-voice), English (Flite)"));
    findings.put("figures", there(parts.figures(), "ToonHead"));
    findings.put("disk", disk(shell));
    findings.put("holysheep", holySheep(shell));
    Paint paint = shell.paint();
    findings.forEach(
        (name, finding) ->
            shell
                .out()
                .println(
                    (finding.good() ? paint.green("ok    ") : paint.red("FAILED"))
                        + "  "
                        + String.format(Locale.ROOT, "%-10s", name)
                        + finding.words()));
    boolean good = findings.values().stream().allMatch(Finding::good);
    return good ? ExitCode.DONE : ExitCode.SETTINGS;
  }

  private record Finding(boolean good, String words) {}

  private static Finding ffmpeg(Shell shell) throws InterruptedException {
    try {
      return new Finding(true, Tools.ffmpeg(shell).origin());
    } catch (Complaint e) {
      return new Finding(false, e.what());
    }
  }

  private static Finding fonts(Shell shell) {
    try {
      boolean reads = Tools.fonts(shell).firstMissing("沈曜林晚 Heir") < 0;
      return new Finding(reads, reads ? "Noto Sans SC" : "the font lacks common signs");
    } catch (Complaint e) {
      return new Finding(false, e.what());
    }
  }

  private static Finding there(Path path, String words) {
    return Files.exists(path)
        ? new Finding(true, words)
        : new Finding(false, path + " is missing; unpack or build dramac again");
  }

  private static Finding disk(Shell shell) {
    try {
      long free = Files.getFileStore(shell.folder()).getUsableSpace() >> 20;
      boolean writable = Files.isWritable(shell.folder());
      String words = free + " MB free here" + (writable ? "" : "; the folder is not writable");
      return new Finding(writable && free > 500, words);
    } catch (IOException e) {
      return new Finding(false, Faults.inWords(e));
    }
  }

  /// A key is not needed; a bad one is worth knowing of.
  private static Finding holySheep(Shell shell) {
    if (shell.variable("HOLYSHEEP_API_KEY").isEmpty()) {
      return new Finding(true, "no key in HOLYSHEEP_API_KEY; none is needed for the studio");
    }
    try {
      Secrets.read(shell.environment(), "HOLYSHEEP_API_KEY");
      return new Finding(true, "the key has the right form; it was not tried");
    } catch (KeyRefused e) {
      return new Finding(false, String.valueOf(e.getMessage()));
    }
  }
}
