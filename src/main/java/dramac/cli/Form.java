package dramac.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// How findings are written, for people, editors, programs and platforms: the forms of `--format`.
enum Form {
  HUMAN,
  CONCISE,
  JSON,
  JSONL,
  SARIF,
  GITHUB;

  static Optional<Form> of(String typed) {
    return Arrays.stream(values()).filter(form -> form.word().equals(typed)).findFirst();
  }

  static String words() {
    return Arrays.stream(values()).map(Form::word).collect(Collectors.joining(", "));
  }

  /// Nothing but the form itself goes to the output then.
  boolean isForMachines() {
    return switch (this) {
      case HUMAN, CONCISE -> false;
      case JSON, JSONL, SARIF, GITHUB -> true;
    };
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
