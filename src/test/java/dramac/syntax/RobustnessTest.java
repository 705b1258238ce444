package dramac.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.source.Checked;
import dramac.source.Diagnostic;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.syntax.antlr.DramaLexer;
import dramac.syntax.antlr.DramaParser;
import dramac.tree.Script;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CodePointBuffer;
import org.antlr.v4.runtime.CodePointCharStream;
import org.antlr.v4.runtime.DiagnosticErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the text is: the parser returns, its spans lie inside, and the grammar is never of two
/// minds.
class RobustnessTest {
  private static final String ODD =
      "\\|;,=()@#:*_[]/>!~^ \t\r\n\u3000（）：｜；，、＠＃第集内景外.-\u202e\u200b🎬é零百0９";

  private static List<String> corpus() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path sample : ParserTest.samples()) {
      texts.add(Files.readString(sample));
    }
    return texts;
  }

  private static void parses(String text) {
    SourceFile file = new SourceFile("x", text);
    Checked<Script> parsed = Parser.parse(file);
    assertThat(parsed.value().span()).isEqualTo(file.whole());
    for (Diagnostic d : parsed.diagnostics()) {
      ParserTest.line(d);
      assertThat(d.span().end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void everyTruncationParses() throws IOException {
    for (String text : corpus()) {
      for (int end = 0; end < text.length(); end += 13) {
        parses(text.substring(0, end));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyMutationParses(long seed) throws IOException {
    Random random = new Random(seed);
    for (String text : corpus()) {
      for (int round = 0; round < 40; round++) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < 20; i++) {
          int at = random.nextInt(changed.length());
          char sign = ODD.charAt(random.nextInt(ODD.length()));
          switch (random.nextInt(3)) {
            case 0 -> changed.insert(at, sign);
            case 1 -> changed.setCharAt(at, sign);
            default -> changed.deleteCharAt(at);
          }
        }
        parses(changed.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void noiseParses(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      parses(noise(random));
    }
  }

  private static String noise(Random random) {
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      noise.append(ODD.charAt(random.nextInt(ODD.length())));
    }
    return noise.toString();
  }

  @Test
  void aVeryLongLineCostsOneFinding() {
    String text = "# 第一集\n内景 家 - 夜\n" + "雨".repeat(1 << 20) + "\n雨。\n";
    assertThat(ParserTest.parse(text).diagnostics().stream().map(ParserTest::line))
        .containsExactly("3:1 S021 this line is longer than 4000 signs");
  }

  @Test
  void theTableTakesEveryLineForWhatTheGrammarTakesItFor() throws IOException {
    Random random = new Random(11);
    List<String> texts = new ArrayList<>(corpus());
    for (int i = 0; i < 300; i++) {
      texts.add(noise(random));
    }
    for (String text : texts) {
      CharBuffer signs = CharBuffer.wrap((text + "\n").toCharArray());
      DramaLexer grammars =
          new DramaLexer(CodePointCharStream.fromBuffer(CodePointBuffer.withChars(signs)));
      List<String> wanted = grammars.getAllTokens().stream().map(RobustnessTest::place).toList();
      List<String> cut = LineLexer.tokens(text + "\n").stream().map(RobustnessTest::place).toList();
      assertThat(cut).as(text).isEqualTo(wanted);
    }
  }

  private static String place(Token token) {
    return token.getType() + " " + token.getStartIndex() + " " + token.getStopIndex();
  }

  @Test
  void theGrammarIsNeverOfTwoMinds() throws IOException {
    List<String> reports = new ArrayList<>();
    for (String text : corpus()) {
      LineReader reader = new LineReader(new SourceFile("x", text), new Findings());
      reader.read();
      DramaParser parser = TreeBuilder.parser(reader.visible());
      parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
      parser.addErrorListener(new DiagnosticErrorListener(true));
      parser.addErrorListener(new Collecting(reports));
      parser.file();
    }
    assertThat(reports).isEmpty();
  }

  /// Errors of the grammar itself; ambiguities are reported to it by the other listener.
  private static final class Collecting extends BaseErrorListener {
    private final List<String> reports;

    Collecting(List<String> reports) {
      this.reports = reports;
    }

    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        Object symbol,
        int line,
        int column,
        String message,
        RecognitionException error) {
      reports.add(line + ":" + column + " " + message);
    }
  }
}
