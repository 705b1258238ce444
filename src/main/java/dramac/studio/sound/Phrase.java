package dramac.studio.sound;

import java.util.List;

/// What is said between two punctuation marks.
///
/// @param written as the writer wrote it, its mark included
/// @param units in order, never empty
/// @param mark what stands behind it
record Phrase(String written, List<Unit> units, Mark mark) {
  Phrase {
    units = List.copyOf(units);
  }

  /// What a punctuation mark asks of the voice.
  ///
  /// Pauses in seconds, at the plan's pace.
  enum Mark {
    NONE(0),
    COMMA(0.16),
    STOP(0.26),
    EXCLAMATION(0.26),
    QUESTION(0.26),
    DASH(0.30);

    private final double pause;

    Mark(double pause) {
      this.pause = pause;
    }

    double pause() {
      return pause;
    }

    /// The weightiest mark of a row of them: `？！` asks.
    static Mark of(String marks) {
      var found = NONE;
      for (int i = 0; i < marks.length(); i++) {
        var mark =
            switch (marks.charAt(i)) {
              case '？', '?' -> QUESTION;
              case '！', '!' -> EXCLAMATION;
              case '。', '.', '…', '；', ';', '：', ':' -> STOP;
              case '—', '–', '～', '~' -> DASH;
              case '，', ',', '、', '､' -> COMMA;
              default -> NONE;
            };
        found = rank(mark) > rank(found) ? mark : found;
      }
      return found;
    }

    private static int rank(Mark mark) {
      return switch (mark) {
        case NONE -> 0;
        case COMMA -> 1;
        case DASH -> 2;
        case STOP -> 3;
        case EXCLAMATION -> 4;
        case QUESTION -> 5;
      };
    }
  }
}
