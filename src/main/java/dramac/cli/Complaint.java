package dramac.cli;

import java.util.List;

/// Something that ends a command before its work: what is wrong, and what to do next.
final class Complaint extends Exception {
  private static final long serialVersionUID = 1;
  private final ExitCode code;
  private final String what;
  private final List<String> help;

  Complaint(ExitCode code, String message, String... help) {
    super(message);
    this.code = code;
    this.what = message;
    this.help = List.of(help);
  }

  static Complaint settings(String message, String... help) {
    return new Complaint(ExitCode.SETTINGS, message, help);
  }

  String what() {
    return what;
  }

  ExitCode code() {
    return code;
  }

  List<String> help() {
    return help;
  }
}
