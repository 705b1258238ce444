package dramac.cli;

import dramac.run.RunEvent;

/// Shows a run while it works: a block that is drawn anew on a screen, plain lines in a pipe.
interface Progress extends AutoCloseable {
  void take(RunEvent event);

  /// Words that stay.
  void say(String words);

  @Override
  void close();

  static Progress on(Shell shell) {
    boolean dumb =
        shell.variable("CI").isPresent()
            || shell.variable("TERM").filter("dumb"::equals).isPresent();
    boolean screen = shell.terminal().err() == Shell.Output.SCREEN && !dumb;
    return screen ? new ScreenProgress(shell) : new PlainProgress(shell);
  }
}
