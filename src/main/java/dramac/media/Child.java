package dramac.media;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// One child process, from start to end. It never outlives its caller: an interrupt, a passed time
/// limit and the end of this JVM all kill it.
final class Child {
  private static final int ERRORS_KEPT = 1 << 20;
  private static final int OUTPUT_KEPT = 64 << 20;

  private Child() {}

  /// Runs `command` to its end, standard input closed.
  ///
  /// @param libraries value of `LD_LIBRARY_PATH`, empty for none
  /// @throws IOException when it cannot be started at all
  static Ended run(List<String> command, String libraries, Duration limit)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.environment().remove("FFREPORT");
    if (!libraries.isEmpty()) {
      builder.environment().put("LD_LIBRARY_PATH", libraries);
    }
    Process process = builder.start();
    Thread atExit = Thread.ofPlatform().unstarted(process::destroyForcibly);
    try {
      hook(process, atExit);
      CompletableFuture<String> output = drain(process.getInputStream(), OUTPUT_KEPT);
      CompletableFuture<String> errors = drain(process.getErrorStream(), ERRORS_KEPT);
      boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        process.destroyForcibly().waitFor();
        return new Ended(TIMED_OUT, "", "no end within " + limit.toSeconds() + " s");
      }
      return new Ended(process.exitValue(), text(output), useful(text(errors)));
    } finally {
      process.destroyForcibly();
      unhook(atExit);
    }
  }

  /// Exit code we give to a child that passed its time limit.
  static final int TIMED_OUT = -1;

  private static void hook(Process process, Thread thread) {
    try {
      Runtime.getRuntime().addShutdownHook(thread);
    } catch (IllegalStateException e) {
      process.destroyForcibly(); // the JVM is already ending
    }
  }

  private static void unhook(Thread thread) {
    try {
      Runtime.getRuntime().removeShutdownHook(thread);
    } catch (IllegalStateException e) {
      // the JVM is ending and runs its hooks: the child is dead either way
    }
  }

  private static CompletableFuture<String> drain(InputStream from, int kept) {
    CompletableFuture<String> whole = new CompletableFuture<>();
    Thread.ofVirtual().start(() -> whole.complete(read(from, kept)));
    return whole;
  }

  private static String read(InputStream from, int kept) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] block = new byte[8192];
    try (from) {
      for (int n = from.read(block); n >= 0; n = from.read(block)) {
        if (all.size() < kept) {
          all.write(block, 0, n);
        }
      }
    } catch (IOException e) {
      // the child was killed while it wrote: what was read until then is all there is
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  private static String text(CompletableFuture<String> stream) throws InterruptedException {
    try {
      return stream.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String useful(String errors) {
    return errors
        .lines()
        .filter(line -> !line.contains("no version information available (required by"))
        .collect(Collectors.joining("\n"));
  }
}
