package dramac.cli;

import dramac.media.Ffmpeg;
import dramac.media.Parts;
import dramac.run.Stop;
import dramac.studio.StudioFailed;
import dramac.studio.StudioServer;
import dramac.studio.StudioSettings;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// `dramac studio`: the embedded studio alone, for any HTTP client.
final class StudioCommand implements Command {
  private static final String USUAL_PORT = "8070";

  @Override
  public String name() {
    return "studio";
  }

  @Override
  public String summary() {
    return "Serves the embedded studio: the HolySheep API on this machine, free";
  }

  @Override
  public String usage() {
    return "[options]";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("dramac studio --port 8070", "until Ctrl-C, on 127.0.0.1"),
        new Example("dramac studio --folder studio-files", "keep its files there"));
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Flags.value("port", "N", "on 127.0.0.1 (8070)"))
        .addOption(Flags.value("folder", "FOLDER", "its files (.dramac/studio)"))
        .addOption(Flags.flag("strict", "refuse request fields the API does not have"));
  }

  @Override
  public ExitCode run(CommandLine line, Shell shell)
      throws Complaint, IOException, InterruptedException {
    Ffmpeg ffmpeg = Tools.ffmpeg(shell);
    CountDownLatch stopped = new CountDownLatch(1);
    Stop stop = new Stop();
    Signals.listen(
        stop,
        words -> {
          shell.err().println("the studio closes");
          stopped.countDown();
        });
    Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    try (StudioServer studio =
        StudioServer.start(vertx, settings(line, shell), ffmpeg, Parts.of(shell.home()))) {
      shell.out().println("the studio serves " + studio.base());
      shell.out().println("any key of 32 characters or more is let in; Ctrl-C closes it");
      shell.out().flush();
      stopped.await();
    } catch (StudioFailed e) {
      throw Complaint.settings(
          e.getMessage() == null ? "the studio can't open" : e.getMessage(),
          "another port: dramac studio --port 8071");
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
    return ExitCode.DONE;
  }

  private static StudioSettings settings(CommandLine line, Shell shell) throws Complaint {
    Path folder = shell.resolve(line.getOptionValue("folder", ".dramac/studio"));
    StudioSettings settings =
        StudioSettings.open(folder, InstantSource.system())
            .at(port(line.getOptionValue("port", USUAL_PORT)))
            .with(
                line.hasOption("strict")
                    ? StudioSettings.Fields.REFUSED
                    : StudioSettings.Fields.IGNORED);
    return shell.variable("DRAMAC_STUDIO_KEY").map(settings::locked).orElse(settings);
  }

  private static int port(String typed) throws Complaint {
    try {
      int port = Integer.parseInt(typed);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException _) {
      // told below, like a number that is no port
    }
    throw Complaint.settings("--port takes a number from 0 to 65535, not " + typed);
  }
}
