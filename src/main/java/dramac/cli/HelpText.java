package dramac.cli;

import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.Option;

/// What `--help` says.
final class HelpText {
  private HelpText() {}

  static String overview(List<Command> commands, Paint paint) {
    StringBuilder text = new StringBuilder();
    text.append(paint.bold("dramac")).append(", the screenplay compiler: ");
    text.append(".drama scripts in, finished vertical episodes out.\n\n");
    text.append(paint.bold("Usage")).append(": dramac COMMAND [FILE|FOLDER] [options]\n\n");
    for (Command command : commands) {
      text.append(String.format(Locale.ROOT, "  %-10s%s%n", command.name(), command.summary()));
    }
    text.append("\n").append(paint.bold("Examples")).append("\n");
    example(text, new Command.Example("dramac init my-series", "start a series"), paint);
    example(text, new Command.Example("dramac check .", "read it, and say what is wrong"), paint);
    example(text, new Command.Example("dramac plan .", "what will be made, and its price"), paint);
    example(text, new Command.Example("dramac build .", "make the episodes"), paint);
    text.append("\nMore about one command: dramac COMMAND --help\n");
    return text.toString();
  }

  static String of(Command command, Paint paint) {
    StringBuilder text = new StringBuilder();
    text.append(command.summary()).append("\n\n");
    text.append(paint.bold("Usage")).append(": dramac ").append(command.name());
    text.append(" ").append(command.usage()).append("\n");
    if (!command.options().getOptions().isEmpty()) {
      text.append("\n").append(paint.bold("Options")).append("\n");
      command.options().getOptions().forEach(option -> option(text, option));
    }
    text.append("\n").append(paint.bold("Examples")).append("\n");
    command.examples().forEach(each -> example(text, each, paint));
    return text.toString();
  }

  private static void option(StringBuilder text, Option option) {
    String form = "--" + option.getLongOpt() + (option.hasArg() ? " " + option.getArgName() : "");
    text.append(String.format(Locale.ROOT, "  %-22s %s%n", form, option.getDescription()));
  }

  private static void example(StringBuilder text, Command.Example example, Paint paint) {
    text.append(String.format(Locale.ROOT, "  %-46s ", example.line()));
    text.append(paint.faint(example.what())).append("\n");
  }
}
