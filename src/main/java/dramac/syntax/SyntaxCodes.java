package dramac.syntax;

import dramac.source.Code;
import dramac.source.Family;
import java.util.List;

/// The flaws of form. S018 and S019 are reported by whoever joins the files of a project, S901 by
/// whoever sees all findings.
public final class SyntaxCodes {
  public static final Code STRAY_SCENE = Code.error(Family.S, 2, "stray-scene");
  public static final Code UNKNOWN_DIRECTIVE = Code.error(Family.S, 3, "unknown-directive");
  public static final Code UNKNOWN_HEADING = Code.error(Family.S, 4, "unknown-heading");
  public static final Code UNCLOSED = Code.error(Family.S, 5, "unclosed");
  public static final Code STRAY_LINE = Code.error(Family.S, 6, "stray-line");
  public static final Code MISPLACED_DIRECTIVE = Code.error(Family.S, 7, "misplaced-directive");
  public static final Code DUPLICATE = Code.error(Family.S, 8, "duplicate");
  public static final Code STRAY_CONTINUATION = Code.error(Family.S, 9, "stray-continuation");
  public static final Code BAD_VALUE = Code.error(Family.S, 10, "bad-value");
  public static final Code DIRECTIVE_IN_SPEECH = Code.error(Family.S, 11, "directive-in-speech");
  public static final Code DIALOGUE_AS_ACTION = Code.error(Family.S, 12, "dialogue-as-action");
  public static final Code EMPTY_PART = Code.warning(Family.S, 13, "empty-part");
  public static final Code FOREIGN_MARK = Code.warning(Family.S, 16, "foreign-mark");
  public static final Code SCENE_HEADING = Code.warning(Family.S, 17, "scene-heading");
  public static final Code TWO_HEADERS = Code.error(Family.S, 18, "two-headers");
  public static final Code IMPORT_MISSING = Code.error(Family.S, 19, "import-missing");
  public static final Code HIDDEN_CHARACTER = Code.warning(Family.S, 20, "hidden-character");
  public static final Code LIMIT = Code.error(Family.S, 21, "limit");
  public static final Code BAD_ALLOW = Code.warning(Family.S, 901, "bad-allow");

  public static final List<Code> ALL =
      List.of(
          STRAY_SCENE,
          UNKNOWN_DIRECTIVE,
          UNKNOWN_HEADING,
          UNCLOSED,
          STRAY_LINE,
          MISPLACED_DIRECTIVE,
          DUPLICATE,
          STRAY_CONTINUATION,
          BAD_VALUE,
          DIRECTIVE_IN_SPEECH,
          DIALOGUE_AS_ACTION,
          EMPTY_PART,
          FOREIGN_MARK,
          SCENE_HEADING,
          TWO_HEADERS,
          IMPORT_MISSING,
          HIDDEN_CHARACTER,
          LIMIT,
          BAD_ALLOW);

  private SyntaxCodes() {}
}
