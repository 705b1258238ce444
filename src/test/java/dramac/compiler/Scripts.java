package dramac.compiler;

import dramac.source.Diagnostic;
import dramac.source.Language;
import dramac.source.SourceFile;
import dramac.source.Sources;
import dramac.source.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Scripts of the test resources, compiled from memory.
final class Scripts {
  private static final Wording ENGLISH = new Wording(Language.EN);

  private Scripts() {}

  static String heir() {
    return text("heir.drama");
  }

  static String text(String name) {
    try (InputStream in = Scripts.class.getResourceAsStream("/scripts/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A folder in memory.
  record Folder(SequencedMap<String, byte[]> files) implements Sources {
    static Folder empty() {
      return new Folder(new TreeMap<>());
    }

    static Folder with(String path, String text) {
      SequencedMap<String, byte[]> files = new TreeMap<>();
      files.put(path, text.getBytes(StandardCharsets.UTF_8));
      return new Folder(files);
    }

    @Override
    public Optional<byte[]> read(String path) {
      return Optional.ofNullable(files.get(path));
    }

    @Override
    public List<String> list(String glob) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      return files.keySet().stream().filter(path -> matcher.matches(Path.of(path))).toList();
    }
  }

  static Compilation compile(String text) {
    return compile(text, Folder.empty());
  }

  static Compilation compile(String text, Sources sources) {
    try {
      return new Compiler(sources, CompilerSettings.none())
          .compile(new SourceFile("heir.drama", text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `C201 56:2 «林婉» no character is called “林婉”`
  static List<String> findings(Compilation compilation) {
    return compilation.diagnostics().stream().map(Scripts::line).toList();
  }

  private static String line(Diagnostic found) {
    return found.code()
        + " "
        + found.span().line()
        + ":"
        + found.span().column()
        + " «"
        + found.span().text()
        + "» "
        + ENGLISH.word(found.message());
  }
}
