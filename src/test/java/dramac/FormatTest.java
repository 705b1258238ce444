package dramac;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All Java is in the shape google-java-format gives it; `-Dformat.update` brings it there.
class FormatTest {
  private static final boolean UPDATE = System.getProperty("format.update") != null;
  private final Formatter formatter = new Formatter();

  @Test
  void everyFileIsFormatted() throws IOException, FormatterException {
    List<String> unformatted = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String text = Files.readString(file);
        String formatted = format(text);
        if (!formatted.equals(text)) {
          unformatted.add(file.toString());
          if (UPDATE) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
    assertThat(unformatted)
        .as("run with -Dformat.update")
        .matches(list -> UPDATE || list.isEmpty());
  }

  private String format(String text) throws FormatterException {
    String ordered = ImportOrderer.reorderImports(text, Style.GOOGLE);
    String used = RemoveUnusedImports.removeUnusedImports(ordered);
    return StringWrapper.wrap(formatter.formatSource(used), formatter);
  }
}
