package dramac.export;

import dramac.story.Event;

/// The signs a picture in the terminal is made of.
enum TimelineSigns {
  BLOCKS("│", "▂", "▆", "░", "╱", "─", "╍", "◆▲●", "✓"),
  ASCII("|", "-", "#", "~", "/", ".", "!", "HTC", "+");

  private final String edge;
  private final String seen;
  private final String speech;
  private final String heard;
  private final String reprise;
  private final String rest;
  private final String gap;
  private final String turns;
  private final String kept;

  TimelineSigns(
      String edge,
      String seen,
      String speech,
      String heard,
      String reprise,
      String rest,
      String gap,
      String turns,
      String kept) {
    this.edge = edge;
    this.seen = seen;
    this.speech = speech;
    this.heard = heard;
    this.reprise = reprise;
    this.rest = rest;
    this.gap = gap;
    this.turns = turns;
    this.kept = kept;
  }

  /// Where a scene or a shot begins.
  String edge() {
    return edge;
  }

  /// In the picture, silent.
  String seen() {
    return seen;
  }

  String speech() {
    return speech;
  }

  /// A voice alone.
  String heard() {
    return heard;
  }

  String reprise() {
    return reprise;
  }

  /// Time between turns that is within the limit.
  String rest() {
    return rest;
  }

  /// Time between turns that is too long.
  String gap() {
    return gap;
  }

  String kept() {
    return kept;
  }

  /// Nothing for what is no turn.
  String of(Event event) {
    return switch (event) {
      case Event.Hook _ -> turns.substring(0, 1);
      case Event.Twist _ -> turns.substring(1, 2);
      case Event.Cliffhanger _ -> turns.substring(2, 3);
      case Event.Caption _, Event.Sound _ -> "";
    };
  }
}
