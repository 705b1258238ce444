package dramac.lsp;

import dramac.source.Diagnostic;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.story.Look;
import dramac.story.Prop;
import dramac.story.SetDesign;
import dramac.story.Speaker;
import dramac.tree.Comment;
import dramac.tree.Directive;
import dramac.tree.Directives;
import dramac.tree.Episode;
import dramac.tree.Medium;
import dramac.tree.Moment;
import dramac.tree.Name;
import dramac.tree.Names;
import dramac.tree.Note;
import dramac.tree.Pacing;
import dramac.tree.Scene;
import dramac.tree.Script;
import dramac.tree.Sheet;
import dramac.tree.Speech;
import dramac.tree.Text;
import dramac.tree.Transition;
import dramac.tree.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.Position;

/// Every coloured stretch of a script. Tokens lie within one line and do not overlap; of two that
/// would, the one that begins first counts, and the longer one.
final class Paint {
  static final List<String> TYPES =
      List.of(
          "class",
          "namespace",
          "variable",
          "property",
          "keyword",
          "enumMember",
          "macro",
          "number",
          "comment",
          "operator");
  static final List<String> MODIFIERS = List.of("declaration", "deprecated");

  private static final String CONTRADICTS = "C304";

  private final View view;
  private final List<Token> tokens = new ArrayList<>();

  private record Token(Span span, String type, int modifiers) {}

  private Paint(View view) {
    this.view = view;
  }

  static Paint of(View view) {
    Paint paint = new Paint(view);
    paint.findings();
    paint.names();
    paint.script(view.script());
    paint.tokens.sort(
        Comparator.comparingInt((Token token) -> token.span().start())
            .thenComparingInt(token -> -token.modifiers()));
    return paint;
  }

  private void findings() {
    for (Diagnostic finding : view.analysis().findings()) {
      boolean here = finding.span().file().name().equals(view.file().name());
      if (here && finding.code().id().equals(CONTRADICTS)) {
        tokens.add(new Token(finding.span(), "property", 2));
      }
    }
  }

  private void names() {
    for (Occurrence name : view.index().in(view.file())) {
      String type =
          switch (name.what()) {
            case Speaker _ -> "class";
            case SetDesign _ -> "namespace";
            case Prop _ -> "variable";
            case Look _ -> "property";
          };
      tokens.add(new Token(name.span(), type, name.isDeclaration() ? 1 : 0));
    }
  }

  private void script(Script script) {
    directives(script.header());
    for (Sheet sheet : script.sheets()) {
      directives(sheet.directives());
    }
    for (Episode episode : script.episodes()) {
      directives(episode.head());
      for (Scene scene : episode.scenes()) {
        if (scene.heading().timeText() != null) {
          add(scene.heading().timeText().span(), "enumMember");
        }
        scene.moments().forEach(this::moment);
      }
    }
    for (Comment comment : script.comments()) {
      add(comment.span(), "comment");
    }
    for (Note note : script.notes()) {
      add(note.span(), "comment");
    }
  }

  private void directives(Directives directives) {
    directives.all().forEach(this::directive);
  }

  private void moment(Moment moment) {
    if (moment instanceof Directive directive) {
      directive(directive);
    } else if (moment instanceof Transition transition) {
      add(transition.span(), "operator");
    } else if (moment instanceof Speech speech) {
      for (Name word : speech.cue().brackets()) {
        add(word.span(), Medium.of(word.text()).isPresent() ? "macro" : "enumMember");
      }
      for (Speech.Part part : speech.parts()) {
        if (part instanceof Speech.Translation translation) {
          add(translation.language().span(), "keyword");
        }
      }
    }
  }

  private void directive(Directive directive) {
    add(directive.key().span(), "keyword");
    switch (directive.value()) {
      case Value.Beat beat -> add(beat.span(), "enumMember");
      case Value.Music music -> add(music.span(), "enumMember");
      case Value.RoleWord role -> add(role.span(), "enumMember");
      case Value.Answer answer -> add(answer.span(), "enumMember");
      case Value.Length length -> add(length.span(), "number");
      case Value.Seed seed -> add(seed.span(), "number");
      case Value.Fields fields ->
          fields.fields().forEach(field -> add(field.key().span(), "property"));
      case Value.Framing shot -> {
        if (shot.length() != null) {
          add(shot.length().span(), "number");
        }
      }
      case Value.Voices voices ->
          voices.choices().forEach(choice -> add(choice.voice().span(), "enumMember"));
      case Text _,
          Name _,
          Names _,
          Pacing _,
          Value.Bitext _,
          Value.Items _,
          Value.Extras _,
          Value.Languages _,
          Value.Format _,
          Value.LookText _,
          Value.Wearing _,
          Value.Unlock _,
          Value.Broken _ -> {}
    }
  }

  private void add(Span span, String type) {
    tokens.add(new Token(span, type, 0));
  }

  List<Integer> numbers() {
    return numbers(0, Integer.MAX_VALUE);
  }

  /// Five numbers for each token, as the protocol has them: lines and columns from the one before,
  /// length, type, modifiers.
  List<Integer> numbers(int firstLine, int lastLine) {
    List<Integer> numbers = new ArrayList<>(tokens.size() * 5);
    int done = 0;
    Position last = new Position(0, 0);
    for (Token token : tokens) {
      for (Span part : lines(token.span())) {
        if (part.isEmpty() || part.start() < done) {
          continue;
        }
        Position at = view.document().position(part.start());
        if (at.getLine() < firstLine || at.getLine() > lastLine) {
          continue;
        }
        int down = at.getLine() - last.getLine();
        numbers.add(down);
        numbers.add(down == 0 ? at.getCharacter() - last.getCharacter() : at.getCharacter());
        numbers.add(part.length());
        numbers.add(TYPES.indexOf(token.type()));
        numbers.add(token.modifiers());
        last = at;
        done = part.end();
      }
    }
    return numbers;
  }

  private static List<Span> lines(Span span) {
    SourceFile file = span.file();
    int first = file.lineAt(span.start());
    int last = file.lineAt(span.end());
    if (first == last) {
      return List.of(span);
    }
    List<Span> parts = new ArrayList<>();
    for (int line = first; line <= last; line++) {
      int start = Math.max(span.start(), file.lineStart(line));
      int end = Math.min(span.end(), file.lineEnd(line));
      if (start < end) {
        parts.add(file.span(start, end));
      }
    }
    return parts;
  }
}
