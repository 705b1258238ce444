package dramac.cli;

/// How dramac ends; run.md 10.
public enum ExitCode {
  /// Done, warnings included.
  DONE(0),
  /// The script has errors; nothing was started.
  SCRIPT(1),
  /// Usage, settings, the machine, or a fault of dramac.
  SETTINGS(2),
  /// Ended with something failed or waiting.
  INCOMPLETE(3),
  /// The budget said stop.
  BUDGET(4),
  /// A paid request has an unknown outcome.
  UNKNOWN(5),
  /// Ctrl-C.
  INTERRUPTED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
