package dramac.cli;

import org.apache.commons.cli.Option;

/// Options with long names only.
final class Flags {
  private Flags() {}

  static Option flag(String name, String what) {
    return Option.builder().longOpt(name).desc(what).get();
  }

  static Option value(String name, String argument, String what) {
    return Option.builder().longOpt(name).hasArg().argName(argument).desc(what).get();
  }
}
