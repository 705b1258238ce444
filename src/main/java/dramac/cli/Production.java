package dramac.cli;

import dramac.media.Ffmpeg;
import dramac.plan.Plan;
import dramac.plan.TaskId;
import dramac.run.Engine;
import dramac.run.Events;
import dramac.run.Outcome;
import dramac.run.RunResult;
import dramac.run.Standing;
import dramac.run.Stop;
import dramac.store.Artifact;
import dramac.store.FolderLock;
import dramac.store.FolderStore;
import dramac.store.JsonLedger;
import dramac.store.Ledger;
import dramac.store.LedgerRefused;
import dramac.store.LocalDisk;
import dramac.store.Made;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A build: looks at what is there, makes what is missing, puts the results in place, tells what it
/// did.
final class Production {
  private final Project project;
  private final Planning planning;
  private final Plan plan;
  private final Shell shell;
  private final Publication publication;
  private final FolderStore store;

  Production(Project project, Planning planning, Shell shell) {
    this.project = project;
    this.planning = planning;
    this.plan = planning.plan().value();
    this.shell = shell;
    this.store = new FolderStore(new LocalDisk(), project.script().state().resolve("store"));
    this.publication = new Publication(project.script().output(), store, suffix());
  }

  private String suffix() {
    String locale = planning.build().locale();
    String own = project.story().series().languages().primary().tag();
    return locale.equals(own) ? "" : "." + locale;
  }

  ExitCode run() throws Complaint, IOException, InterruptedException {
    refusePaid();
    Path file = project.script().state().resolve("ledger");
    try (JsonLedger ledger = JsonLedger.open(new LocalDisk(), file)) {
      Standing standing = Standing.of(plan, ledger, store);
      if (standing.complete() && missing(standing.there()).isEmpty()) {
        shell.out().println(unchanged());
        return ExitCode.DONE;
      }
    } catch (LedgerRefused e) {
      throw Complaint.settings(
          e.getMessage() == null ? "the ledger is refused" : e.getMessage(),
          "what cost nothing can be made again: move that file away to begin a new ledger");
    }
    return locked(file);
  }

  /// Until the money-safe ledger is in, nobody can spend money by accident.
  private void refusePaid() throws Complaint {
    Optional<URI> base = planning.makers().base();
    if (base.isPresent() && !isLoopback(base.get())) {
      throw Complaint.settings(
          "paid builds are not open yet; "
              + planning.makers().provider()
              + " at "
              + base.get().getHost()
              + " was not called",
          "leave out --provider to build with the embedded studio, free of charge",
          "dramac plan --provider " + planning.makers().provider() + " shows what it would cost");
    }
  }

  private static boolean isLoopback(URI base) {
    String host = base.getHost();
    return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
  }

  private String unchanged() {
    int films = plan.cuts().size();
    return "nothing to do: "
        + (films == 1 ? "the episode is" : films + " episodes are")
        + " up to date in "
        + shell.shown(publication.folder());
  }

  private SequencedMap<String, Artifact> missing(SequencedMap<TaskId, Made> there) {
    SequencedMap<String, Artifact> missing = new LinkedHashMap<>();
    there.forEach(
        (task, made) ->
            publication
                .names(task, made)
                .forEach(
                    (name, artifact) -> {
                      if (!publication.inPlace(name, artifact)) {
                        missing.put(name, artifact);
                      }
                    }));
    return missing;
  }

  private ExitCode locked(Path ledgerFile) throws Complaint, IOException, InterruptedException {
    publication.prepare();
    Path state = project.script().state();
    FolderLock.Owner owner =
        new FolderLock.Owner(
            ProcessHandle.current().pid(),
            shell.variable("HOSTNAME").orElse("this machine"),
            Instant.now(),
            "dramac build " + project.script().shown(shell));
    try (FolderLock _ = FolderLock.take(new LocalDisk(), state, owner);
        JsonLedger ledger = JsonLedger.open(new LocalDisk(), ledgerFile)) {
      ledger.notes().forEach(note -> shell.err().println("note: " + note));
      return made(ledger);
    } catch (FolderLock.Held | LedgerRefused e) {
      throw Complaint.settings(e.getMessage() == null ? "the state is held" : e.getMessage());
    }
  }

  private ExitCode made(Ledger ledger) throws Complaint, IOException, InterruptedException {
    Stop stop = new Stop();
    Ffmpeg ffmpeg = Tools.ffmpeg(shell);
    RunResult result;
    try (Progress progress = Progress.on(shell)) {
      Signals.listen(stop, progress::say);
      Wiring.Kit kit = new Wiring.Kit(shell, ffmpeg, Tools.fonts(shell), ledger, store);
      try (Wiring wiring = Wiring.open(project.script().state(), kit, stop)) {
        Standing standing = Standing.of(plan, ledger, store);
        Engine engine =
            wiring.engine(
                planning.makers(),
                project.script().folder(),
                project.settings().producer(),
                new Events(progress::take));
        result = engine.run(plan, standing);
      }
    }
    publish(result);
    new Telling(project, planning, publication, shell).tell(result, ffmpeg, store);
    return code(result.ending());
  }

  private void publish(RunResult result) throws IOException {
    for (Map.Entry<TaskId, Outcome> entry : result.outcomes().entrySet()) {
      Optional<Made> made = result.made(entry.getKey());
      boolean fresh = entry.getValue() instanceof Outcome.Done;
      if (made.isPresent()) {
        for (Map.Entry<String, Artifact> file :
            publication.names(entry.getKey(), made.get()).entrySet()) {
          if (fresh || !publication.inPlace(file.getKey(), file.getValue())) {
            publication.publish(file.getKey(), file.getValue());
          }
        }
      }
    }
  }

  private static ExitCode code(RunResult.Ending ending) {
    return switch (ending) {
      case COMPLETE -> ExitCode.DONE;
      case FAILED -> ExitCode.INCOMPLETE;
      case BUDGET -> ExitCode.BUDGET;
      case UNKNOWN -> ExitCode.UNKNOWN;
      case INTERRUPTED -> ExitCode.INTERRUPTED;
    };
  }
}
