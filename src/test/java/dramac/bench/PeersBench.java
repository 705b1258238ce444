package dramac.bench;

import static java.util.Objects.requireNonNull;

import dramac.compiler.Compiler;
import dramac.compiler.CompilerSettings;
import dramac.rules.RuleSettings;
import dramac.source.SourceFile;
import dramac.story.StorySettings;
import dramac.syntax.Parser;
import dramac.tree.Name;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// One measurement of dramac, for `src/test/bench/peers.sh`, which runs it beside its peers:
/// `parse` or `check`, and the number of lines. Prints the milliseconds of the best round. More
/// lines than one file may have are those of a project of several.
final class PeersBench {
  private static final int FILE = 150_000;
  private static final int ROUNDS = 2;
  private static final long TIME = 5_000_000_000L;

  private PeersBench() {}

  public static void main(String[] arguments) throws IOException {
    SequencedMap<String, String> texts = LongSeries.files(Integer.parseInt(arguments[1]), FILE);
    List<SourceFile> files =
        texts.entrySet().stream()
            .map(file -> new SourceFile(file.getKey(), file.getValue()))
            .toList();
    double best = Double.MAX_VALUE;
    long begun = System.nanoTime();
    for (int round = 0; round < ROUNDS || System.nanoTime() - begun < TIME; round++) {
      long start = System.nanoTime();
      switch (arguments[0]) {
        case "parse" -> parse(files);
        case "check" -> check(texts);
        default -> throw new IllegalArgumentException("parse or check, not " + arguments[0]);
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    System.out.println(String.format(Locale.ROOT, "%.1f", best));
  }

  private static void parse(List<SourceFile> files) {
    for (SourceFile file : files) {
      if (Parser.parse(file).value().episodes().isEmpty()) {
        throw new IllegalStateException(file.name() + " has no episode");
      }
    }
  }

  private static void check(SequencedMap<String, String> texts) throws IOException {
    Name episodes =
        new Name("episodes/*.drama", new SourceFile("drama.yaml", "episodes/*.drama").whole());
    CompilerSettings settings =
        new CompilerSettings(List.of(episodes), StorySettings.none(), RuleSettings.usual());
    SourceFile main = new SourceFile("series.drama", requireNonNull(texts.get("series.drama")));
    new Compiler(new TextSources(texts), settings).compile(main);
  }
}
