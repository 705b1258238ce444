package dramac.story;

import dramac.source.Code;
import dramac.source.Family;
import java.util.List;

/// What the resolver reports: words that name nothing, or two things.
public final class NameCodes {
  public static final Code UNKNOWN_CHARACTER = Code.error(Family.C, 201, "unknown-character");
  public static final Code NAME_CLASH = Code.error(Family.C, 202, "name-clash");
  public static final Code SILENT_CUE = Code.error(Family.C, 204, "silent-cue");
  public static final Code UNKNOWN_NAME = Code.error(Family.C, 205, "unknown-name");
  public static final Code UNKNOWN_DELIVERY = Code.error(Family.V, 403, "unknown-delivery");
  public static final Code UNDECLARED_LANGUAGE = Code.error(Family.V, 404, "undeclared-language");
  public static final Code AMBIGUOUS_OS = Code.warning(Family.V, 411, "ambiguous-os");

  public static final List<Code> ALL =
      List.of(
          UNKNOWN_CHARACTER,
          NAME_CLASH,
          SILENT_CUE,
          UNKNOWN_NAME,
          UNKNOWN_DELIVERY,
          UNDECLARED_LANGUAGE,
          AMBIGUOUS_OS);

  private NameCodes() {}
}
