package dramac.studio;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// A studio for trying clients by hand: folder, port.
final class StudioMain {
  private StudioMain() {}

  public static void main(String[] args) throws Exception {
    int port = Integer.parseInt(args[1]);
    RunningStudio studio = new RunningStudio(Path.of(args[0]), s -> s.at(port));
    System.out.println(studio.server().base());
    new CountDownLatch(1).await();
  }
}
