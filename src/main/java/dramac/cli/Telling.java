package dramac.cli;

import dramac.export.Report;
import dramac.export.ReportHtml;
import dramac.export.ReportJson;
import dramac.media.Ffmpeg;
import dramac.media.MediaFailed;
import dramac.media.Stills;
import dramac.plan.Cut;
import dramac.plan.Plan;
import dramac.plan.Task;
import dramac.plan.TaskId;
import dramac.run.Outcome;
import dramac.run.RunResult;
import dramac.store.Made;
import dramac.store.Store;
import dramac.story.EpisodeId;
import dramac.story.Format;
import dramac.story.ShotId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a build says at its end: the reports beside the episodes, and a few lines for the screen.
final class Telling {
  private final Project project;
  private final Planning planning;
  private final Publication publication;
  private final Shell shell;

  Telling(Project project, Planning planning, Publication publication, Shell shell) {
    this.project = project;
    this.planning = planning;
    this.publication = publication;
    this.shell = shell;
  }

  void tell(RunResult result, Ffmpeg ffmpeg, Store store) throws IOException, InterruptedException {
    Report report = report(result, ffmpeg, store);
    for (EpisodeId finished : report.films().sequencedKeySet()) {
      publication.write(
          publication.named(finished.toString(), "provenance.json"), provenance(finished));
    }
    publication.write(publication.named("report", "json"), ReportJson.write(report));
    publication.write(publication.named("report", "html"), ReportHtml.write(report));
    troubles(result);
    films(result);
  }

  private Report report(RunResult result, Ffmpeg ffmpeg, Store store)
      throws IOException, InterruptedException {
    Plan plan = planning.plan().value();
    SequencedMap<ShotId, byte[]> stills = new LinkedHashMap<>();
    SequencedMap<EpisodeId, Report.Film> films = new LinkedHashMap<>();
    for (Cut cut : plan.cuts()) {
      TaskId task = new TaskId(cut.episode().toString(), TaskId.Kind.EPISODE);
      Optional<Made> made = result.made(task);
      if (made.isPresent()) {
        films.put(
            cut.episode(), new Report.Film(publication.film(task.slot()), made.get().handles()));
        stills.putAll(stills(cut, store.path(made.get().file()), ffmpeg, store));
      }
    }
    return new Report(project.story(), plan, result, means(), stills, films);
  }

  private static SequencedMap<ShotId, byte[]> stills(Cut cut, Path film, Ffmpeg ffmpeg, Store store)
      throws IOException, InterruptedException {
    int reprise = cut.reprise().map(Cut.Reprise::frames).orElse(0);
    SequencedMap<ShotId, Integer> middles = new LinkedHashMap<>();
    cut.shots().forEach(s -> middles.put(s.id(), reprise + s.start() + s.frames() / 2));
    Path scratch = store.scratch();
    try {
      List<byte[]> pictures =
          new Stills(ffmpeg).at(List.copyOf(middles.sequencedValues()), film, scratch);
      SequencedMap<ShotId, byte[]> stills = new LinkedHashMap<>();
      List<ShotId> shots = List.copyOf(middles.sequencedKeySet());
      for (int i = 0; i < Math.min(shots.size(), pictures.size()); i++) {
        stills.put(shots.get(i), pictures.get(i));
      }
      return stills;
    } catch (MediaFailed e) {
      // A report without pictures is better than a build without a report.
      return new LinkedHashMap<>();
    } finally {
      store.discard(scratch);
    }
  }

  private String provenance(EpisodeId episode) {
    Plan plan = planning.plan().value();
    Cut cut =
        plan.cuts().stream().filter(c -> c.episode().equals(episode)).findFirst().orElseThrow();
    return Origins.provenance(cut, plan, planning.makers().target(), planning.build().locale());
  }

  private Report.Means means() {
    Format format = project.story().series().format();
    return new Report.Means(
        VersionCommand.version(),
        planning.makers().provider(),
        planning.build().locale(),
        planning.build().tier().orElse(format.tier()).toString(),
        Origins.credits(planning.makers().target(), planning.build().locale()));
  }

  private void troubles(RunResult result) {
    Paint paint = shell.progressPaint();
    result
        .outcomes()
        .forEach(
            (task, outcome) -> {
              String what =
                  switch (outcome) {
                    case Outcome.Failed failed -> "failed: " + failed.failure().why();
                    case Outcome.Unknown unknown -> "has an unknown outcome: " + unknown.why();
                    case Outcome.Done _, Outcome.Reused _, Outcome.Skipped _, Outcome.Held _ -> "";
                  };
              if (!what.isEmpty()) {
                shell.err().println(paint.red("! ") + Plain.text(task + " " + what));
                shell.err().println("  " + place(task));
              }
            });
    if (result.ending() == RunResult.Ending.INTERRUPTED) {
      shell.err().println("interrupted; what is made is kept, the same command goes on");
    } else if (result.ending() != RunResult.Ending.COMPLETE) {
      shell.err().println("what is made is kept; the same command tries the rest again");
    }
  }

  private String place(TaskId task) {
    Task asked = planning.plan().value().tasks().get(task);
    return asked == null ? "" : asked.span() + "  " + Plain.text(asked.why());
  }

  private void films(RunResult result) {
    for (Cut cut : planning.plan().value().cuts()) {
      TaskId task = new TaskId(cut.episode().toString(), TaskId.Kind.EPISODE);
      if (result.made(task).isPresent()) {
        Path film = publication.folder().resolve(publication.film(task.slot()));
        Duration length = Duration.ofMillis(1000L * cut.frames() / cut.format().fps());
        shell.out().println(shell.shown(film) + "  " + Clock.exact(length));
      }
    }
    shell
        .out()
        .println(shell.shown(publication.folder().resolve(publication.named("report", "html"))));
  }
}
