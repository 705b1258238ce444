package dramac.syntax;

import dramac.source.Edit;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.tree.Emotion;
import dramac.tree.Manner;
import dramac.tree.Medium;
import dramac.tree.NameKey;
import dramac.tree.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A line of the form `林晚（哽咽）：你骗了我`, as scripts of other forms write a speech.
public final class PastedLine {
  private final Span line;
  private final Passage head;
  private final Passage said;
  private final int bracket;

  private PastedLine(Span line, Passage head, Passage said, int bracket) {
    this.line = line;
    this.head = head;
    this.said = said;
    this.bracket = bracket;
  }

  /// A line that has this form, whoever is named in it.
  public static Optional<PastedLine> read(Span line) {
    Passage text = Passage.of(line);
    int colon = text.find(":", 0);
    if (colon <= 0) {
      return Optional.empty();
    }
    Passage head = text.part(0, colon);
    int bracket = head.find("(", 0);
    boolean closed = bracket < 0 || head.find(")", bracket) == head.length() - 1;
    return closed
        ? Optional.of(new PastedLine(line, head, text.part(colon + 1, text.length()), bracket))
        : Optional.empty();
  }

  public String name() {
    return head.part(0, bracket < 0 ? head.length() : bracket).raw();
  }

  /// The name and its brackets.
  public Span head() {
    return head.span();
  }

  public String said() {
    return said.raw();
  }

  /// Makes it a cue and its words, with the lines in brackets below it, apart from what is around.
  public List<Edit> speech() {
    SourceFile file = line.file();
    int number = line.line();
    int last = number;
    while (last < file.lineCount() && isActing(file.line(last + 1))) {
      last++;
    }
    boolean apart = number == 1 || isBefore(file, number - 1);
    boolean ends = last == file.lineCount() || file.line(last + 1).isBlank();
    String text = (apart ? "" : "\n") + cue() + "\n" + said.raw();
    if (ends) {
      return List.of(Edit.replace(line, text));
    }
    return last == number
        ? List.of(Edit.replace(line, text + "\n"))
        : List.of(Edit.replace(line, text), Edit.insert(file, file.lineEnd(last), "\n"));
  }

  /// A blank line, or one that will have a blank line after it when it is put right too.
  private static boolean isBefore(SourceFile file, int number) {
    String text = file.line(number);
    return text.isBlank()
        || isActing(text)
        || read(file.span(file.lineStart(number), file.lineEnd(number))).isPresent();
  }

  /// `@林晚（哽咽）`; what is in the brackets and no way to speak is to be acted, below.
  private String cue() {
    if (bracket < 0) {
      return "@" + head.raw();
    }
    List<String> known = new ArrayList<>();
    List<String> acted = new ArrayList<>();
    for (Passage word : head.part(bracket + 1, head.length() - 1).split(",")) {
      if (!word.isEmpty()) {
        (isDelivery(word.raw()) ? known : acted).add(word.raw());
      }
    }
    String space = Character.isWhitespace(head.raw().charAt(Math.max(bracket - 1, 0))) ? " " : "";
    String cue = "@" + name() + (known.isEmpty() ? "" : space + inBrackets(known));
    return acted.isEmpty() ? cue : cue + "\n" + inBrackets(acted);
  }

  private String inBrackets(List<String> words) {
    boolean wide = head.raw().charAt(bracket) == '（';
    return words.stream()
        .collect(Collectors.joining(wide ? "，" : ", ", wide ? "（" : "(", wide ? "）" : ")"));
  }

  private static boolean isDelivery(String word) {
    return Medium.of(word).isPresent()
        || Emotion.of(word).isPresent()
        || Manner.of(word).isPresent()
        || SpokenLanguage.named(word).isPresent()
        || isTag(word);
  }

  /// `en`, `yue` or `zh-CN`.
  private static boolean isTag(String word) {
    int end = word.indexOf('-') < 0 ? word.length() : word.indexOf('-');
    boolean small = word.chars().limit(end).allMatch(c -> c >= 'a' && c <= 'z');
    return small && (end == 2 || (end == 3 && (end < word.length() || word.equals("yue"))));
  }

  /// A line that is wholly in one pair of brackets.
  private static boolean isActing(String line) {
    String text = line.strip();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = NameKey.narrow(text.charAt(i));
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth <= 0) {
        return depth == 0 && i > 0 && i == text.length() - 1;
      }
    }
    return false;
  }
}
