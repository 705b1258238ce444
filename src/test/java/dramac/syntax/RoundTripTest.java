package dramac.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.source.Checked;
import dramac.source.SourceFile;
import dramac.syntax.FormatStyle.Keywords;
import dramac.syntax.FormatStyle.Order;
import dramac.syntax.FormatStyle.Punctuation;
import dramac.tree.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a script says is the same before and after it is laid out, in every style, and a script
/// that is laid out is left as it is.
class RoundTripTest {
  private static final int GENERATED = 5_000;
  private static final FormatStyle ASCII =
      new FormatStyle(Keywords.KEEP, Punctuation.ASCII, Order.KEEP);
  private static final FormatStyle CHINESE =
      new FormatStyle(Keywords.ZH, Punctuation.KEEP, Order.SORTED);
  private static final FormatStyle ENGLISH =
      new FormatStyle(Keywords.EN, Punctuation.ASCII, Order.SORTED);

  private static Script parse(String text) {
    return Parser.parse(new SourceFile("x.drama", text)).value();
  }

  private static String format(String text, FormatStyle style) {
    return new Formatter(style).format(new SourceFile("x.drama", text)).value();
  }

  /// Every round trip of a text; what fails is told with the text.
  private static void holds(String what, String text) {
    usual(what, text);
    ascii(what, text);
    inOtherWords(what, text, CHINESE);
    inOtherWords(what, text, ENGLISH);
  }

  /// Every second text in one other style as well, in turn: each costs a millisecond or two.
  private static void holds(String what, String text, long seed) {
    usual(what, text);
    switch ((int) (seed % 6)) {
      case 0 -> ascii(what, text);
      case 2 -> inOtherWords(what, text, CHINESE);
      case 4 -> inOtherWords(what, text, ENGLISH);
      default -> {}
    }
  }

  private static void usual(String what, String text) {
    Script typed = parse(text);
    String usual = format(text, FormatStyle.usual());
    Script laid = parse(usual);
    same(what + " tree", text, TreeText.of(laid), TreeText.of(typed));
    same(what + " words", text, TreeText.story(laid), TreeText.story(typed));
    same(what + " again", text, format(usual, FormatStyle.usual()), usual);
  }

  private static void ascii(String what, String text) {
    String ascii = format(text, ASCII);
    same(
        what + " ascii",
        text,
        TreeText.of(parse(ascii), TreeText.Words.MEANT),
        TreeText.of(parse(text), TreeText.Words.MEANT));
    same(what + " ascii again", text, format(ascii, ASCII), ascii);
  }

  private static void inOtherWords(String what, String text, FormatStyle style) {
    Script typed = parse(text);
    String meant = TreeText.of(typed, TreeText.Words.MEANT);
    FormatStyle unsorted = new FormatStyle(style.keywords(), style.punctuation(), Order.KEEP);
    Script other = parse(format(text, unsorted));
    same(what + style, text, TreeText.of(other, TreeText.Words.MEANT), meant);
    same(what + style + " words", text, TreeText.story(other), TreeText.story(typed));
    String sorted = format(text, style);
    same(what + style + " again", text, format(sorted, style), sorted);
    same(
        what + style + " sorted",
        text,
        sortedLines(TreeText.of(parse(sorted), TreeText.Words.MEANT)),
        sortedLines(meant));
  }

  private static List<String> sortedLines(String tree) {
    return tree.lines().sorted().toList();
  }

  /// Quick, for it is asked a hundred thousand times.
  private static void same(String what, String text, Object now, Object before) {
    if (!now.equals(before)) {
      assertThat(shown(now)).as(what + " of:\n" + shown(text)).isEqualTo(shown(before));
      throw new AssertionError(what);
    }
  }

  private static String shown(Object text) {
    return text.toString().replace("\r", "␍").replace("\t", "␉").replace("\u00a0", "␣");
  }

  private static List<Path> scripts() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String folder : List.of("samples", "src/test/resources")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".drama")).sorted().forEach(all::add);
      }
    }
    return all;
  }

  @Test
  void ofEverySampleAndEveryCaseOfTheCorpus() throws IOException {
    for (Path file : scripts()) {
      Checked<SourceFile> text = TextDecoder.decode("x.drama", Files.readAllBytes(file));
      holds(file.toString(), text.value().text());
    }
  }

  @Test
  void ofGeneratedScripts() {
    for (long seed = 0; seed < GENERATED; seed++) {
      holds("script " + seed, RandomScript.of(seed), seed);
    }
  }

  @Test
  void ofGeneratedScriptsWithErrors() {
    for (long seed = 0; seed < GENERATED; seed++) {
      holds("broken script " + seed, RandomScript.broken(seed), seed);
    }
  }
}
