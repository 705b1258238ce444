package dramac.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dramac.syntax.antlr.DramaLexer;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/// What the lexer takes each line of every script of this house for, and of a thousand lines nobody
/// would write. The tests of `editor-support` hold the editors' own grammars against it.
class LineClassesTest {
  private static final Path TOLD = Path.of("target/line-classes.json");
  private static final List<String> SCRIPTS = List.of("samples", "src", "editor-support/test");
  private static final List<String> PIECES =
      ("//|/*|*/|[[|]]|#|＃|# CHARACTER|#角色|# 布景|# PROP|# EPISODE|#"
           + " 第三集|#第|集|INT|INT.|EXT./INT|i/e|内景|外景|.|@"
           + "|＠|look|造型|:|：|series|剧名|en|英文|zh-CN|length|节拍|ab-|>|＞|!|△|(|)|（|）|MAYA|ÉMILE|X9|24|'|^|"
           + " |  |　|\t|\\|*|_|-|—|,|=|;|12s|林晚|雨落在车上。|word|Word|ｓｅｔ|ＡＢ|９|x|～|…|é|ß|家𠮷|—")
          .transform(row -> Stream.concat(Stream.of(row.split("\\|")), Stream.of("|", "｜")))
          .toList();

  /// A script and the kind of each of its lines.
  record Told(String file, List<String> lines, List<String> kinds) {}

  @Test
  void theKindOfEveryLineIsTold() throws IOException {
    List<Told> told = new ArrayList<>();
    for (Path script : scripts()) {
      try {
        told.add(told(script.toString(), Files.readString(script)));
      } catch (CharacterCodingException e) {
        // no text: no line has a kind
      }
    }
    told.add(told("lines at random", randomLines()));
    assertThat(told).allSatisfy(t -> assertThat(t.kinds()).hasSameSizeAs(t.lines()));
    assertThat(seen(told).keySet()).contains(DramaLexer.ruleNames[0]).hasSizeGreaterThan(17);
    Files.writeString(TOLD, new ObjectMapper().writeValueAsString(told));
  }

  private static List<Path> scripts() throws IOException {
    List<Path> scripts = new ArrayList<>();
    for (String folder : SCRIPTS) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".drama")).sorted().forEach(scripts::add);
      }
    }
    return scripts;
  }

  private static SequencedMap<String, Integer> seen(List<Told> told) {
    SequencedMap<String, Integer> seen = new TreeMap<>();
    told.forEach(t -> t.kinds().forEach(kind -> seen.merge(kind, 1, Integer::sum)));
    return seen;
  }

  private static String randomLines() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < 4000; line++) {
      for (int piece = random.nextInt(6); piece >= 0; piece--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      text.append(line % 20 == 19 ? "\n*/ ]]\n" : "\n");
    }
    return text.toString();
  }

  /// A token over several lines gives its kind to each of them.
  private static Told told(String file, String typed) {
    String text = typed.startsWith("\ufeff") ? typed.substring(1) : typed;
    List<String> lines = List.of(text.split("\r?\n", -1));
    List<String> kinds = new ArrayList<>();
    String ended = text.endsWith("\n") ? text : text + "\n";
    for (Token token : LineLexer.tokens(text)) {
      String line = ended.substring(token.getStartIndex(), token.getStopIndex() + 1);
      long ends = line.chars().filter(c -> c == '\n').count();
      kinds.addAll(Collections.nCopies((int) ends, name(token)));
    }
    return new Told(file, text.endsWith("\n") ? lines.subList(0, lines.size() - 1) : lines, kinds);
  }

  private static String name(Token token) {
    return DramaLexer.VOCABULARY.getSymbolicName(token.getType());
  }
}
