package dramac.cli;

import dramac.compiler.RulePage;
import dramac.source.CellWidth;
import dramac.source.Code;
import dramac.source.Drawing;
import dramac.source.Ink;
import dramac.source.Language;
import dramac.source.Message;
import dramac.source.Safety;
import dramac.source.Severity;
import dramac.source.Wording;
import dramac.source.Wrapped;
import java.util.List;
import java.util.Optional;

/// A page about a flaw as a terminal shows it.
final class PageScreen {
  private static final int WIDEST = 88;
  private static final String INDENT = "  ";

  private final Language language;
  private final Wording wording;
  private final Ink ink;
  private final boolean coloured;
  private final int width;

  PageScreen(Language language, Drawing drawing) {
    this.language = language;
    this.wording = new Wording(language);
    this.ink = new Ink(drawing);
    this.coloured = drawing.colour() == Drawing.Colour.ON;
    this.width = Math.min(drawing.width(), WIDEST);
  }

  String text(Code code, Optional<RulePage> page) {
    StringBuilder text = new StringBuilder();
    String severity = word("print." + code.usual().word());
    text.append(ink.severity(code.usual(), severity + "[" + code.id() + "]"));
    text.append(": ").append(ink.bold(code.name())).append('\n');
    if (page.isEmpty()) {
      return text.append(word("explain.unwritten")).append('\n').toString();
    }
    RulePage found = page.get();
    paragraph(found.summary(language), text);
    text.append(ink.green(word("explain." + fix(found.fix())))).append("\n\n");
    prose(found.why(language), text);
    for (RulePage.Example example : found.examples()) {
      example(example, found, text);
    }
    return text.toString();
  }

  private static String fix(Optional<Safety> fix) {
    return fix.isEmpty() ? "none" : fix.get() == Safety.SAFE ? "safe" : "unsafe";
  }

  /// Paragraphs and lists of Markdown; lines of one paragraph flow together.
  private void prose(String markdown, StringBuilder text) {
    StringBuilder paragraph = new StringBuilder();
    for (String line : markdown.lines().toList()) {
      boolean item = line.startsWith("- ");
      if ((item || line.isBlank()) && !paragraph.isEmpty()) {
        paragraph(paragraph.toString(), text);
        paragraph.setLength(0);
      }
      if (line.isBlank()) {
        text.append('\n');
      } else {
        paragraph.append(joint(paragraph, line)).append(line.strip());
      }
    }
    if (!paragraph.isEmpty()) {
      paragraph(paragraph.toString(), text);
    }
  }

  private static String joint(StringBuilder before, String line) {
    boolean wide =
        before.isEmpty()
            || (CellWidth.of(before.codePointBefore(before.length())) == 2
                && CellWidth.of(line.codePointAt(0)) == 2);
    return wide ? "" : " ";
  }

  /// Code stays in its quotes where there is no colour to tell it by.
  private void paragraph(String markdown, StringBuilder text) {
    boolean code = false;
    String hang = markdown.startsWith("- ") ? INDENT : "";
    List<String> lines = Wrapped.lines(markdown, width - hang.length());
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? "" : hang);
      String line = ink.text(lines.get(i).replace("**", ""));
      String[] parts = coloured ? line.split("`", -1) : new String[] {line};
      for (int part = 0; part < parts.length; part++) {
        code = part > 0 ? !code : code;
        text.append(code ? ink.blue(parts[part]) : parts[part]);
      }
      text.append('\n');
    }
  }

  private void example(RulePage.Example example, RulePage page, StringBuilder text) {
    String title = word(example.bad().isPresent() ? "explain.bad" : "explain.good");
    text.append('\n').append(ink.bold(title)).append('\n');
    if (example.bad().isPresent() && !page.arguments().isEmpty()) {
      String arguments = String.join(" ", page.arguments());
      text.append(ink.text(wording.word(Message.of("explain.arguments", arguments)))).append('\n');
    }
    example
        .files()
        .forEach(
            (file, content) -> {
              if (example.files().size() > 1) {
                text.append(INDENT).append(ink.faint(ink.text(file))).append('\n');
              }
              script(content, example.bad().filter(_ -> file.equals(example.flawed())), text);
            });
  }

  /// The lines with their numbers, and a mark under the flaw.
  private void script(String content, Optional<String> bad, StringBuilder text) {
    int[] place = bad.map(PageScreen::numbers).orElse(new int[4]);
    List<String> lines = content.lines().toList();
    int gutter = String.valueOf(lines.size()).length();
    for (int i = 0; i < lines.size(); i++) {
      String number = String.valueOf(i + 1);
      String line = lines.get(i);
      text.append(INDENT).append(" ".repeat(gutter - number.length())).append(ink.blue(number));
      text.append((" " + ink.bar() + " " + ink.text(line)).stripTrailing()).append('\n');
      if (i + 1 == place[0]) {
        int start = line.offsetByCodePoints(0, place[1] - 1);
        int end = place[2] == place[0] ? line.offsetByCodePoints(0, place[3] - 1) : line.length();
        String before = ink.text(line.substring(0, start));
        String mark = "^".repeat(Math.max(1, CellWidth.of(ink.text(line.substring(start, end)))));
        text.append(INDENT).append(" ".repeat(gutter + 1)).append(ink.bar()).append(' ');
        text.append(" ".repeat(CellWidth.of(before)));
        text.append(ink.severity(Severity.ERROR, mark)).append('\n');
      }
    }
  }

  private static int[] numbers(String place) {
    String[] parts = place.substring(place.lastIndexOf(' ') + 1).split("[:-]");
    int[] numbers = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Integer.parseInt(parts[i]);
    }
    return numbers;
  }

  private String word(String key) {
    return ink.text(wording.word(Message.of(key)));
  }
}
