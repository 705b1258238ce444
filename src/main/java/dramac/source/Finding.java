package dramac.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A diagnostic being put together; it already belongs to the [Findings] it came from. Keys are
/// looked up below the finding's own: `help("extras")` of C201 is worded by `C201.extras`.
public final class Finding {
  private final Code code;
  private final String base;
  private final Span span;
  private final Message message;
  private final List<Label> related = new ArrayList<>();
  private final List<Help> help = new ArrayList<>();
  private final List<Fix> fixes = new ArrayList<>();
  private Severity severity;
  private @Nullable Message label;

  Finding(Code code, String base, Span span, List<Object> arguments) {
    this.code = code;
    this.base = base;
    this.span = span;
    this.message = new Message(base, arguments);
    this.severity = code.usual();
  }

  public Finding severity(Severity other) {
    severity = other;
    return this;
  }

  /// What stands right under the place: the text of key `label`.
  public Finding label(Object... arguments) {
    label = below("label", arguments);
    return this;
  }

  public Finding related(Span place, String key, Object... arguments) {
    related.add(new Label(place, below(key, arguments)));
    return this;
  }

  public Finding help(String key, Object... arguments) {
    help.add(new Help(Help.Kind.HELP, below(key, arguments)));
    return this;
  }

  public Finding note(String key, Object... arguments) {
    help.add(new Help(Help.Kind.NOTE, below(key, arguments)));
    return this;
  }

  public Finding safeFix(String key, List<Edit> edits, Object... arguments) {
    fixes.add(new Fix(below(key, arguments), Safety.SAFE, edits));
    return this;
  }

  public Finding unsafeFix(String key, List<Edit> edits, Object... arguments) {
    fixes.add(new Fix(below(key, arguments), Safety.UNSAFE, edits));
    return this;
  }

  private Message below(String key, Object... arguments) {
    return Message.of(base + "." + key, arguments);
  }

  Diagnostic diagnostic() {
    return new Diagnostic(code, severity, message, new Label(span, label), related, help, fixes);
  }
}
