package dramac.lsp;

import dramac.story.CastMember;
import dramac.story.Episode;
import dramac.story.Extra;
import dramac.story.Line;
import dramac.story.Scene;
import dramac.story.Shot;
import dramac.story.Speaker;
import dramac.tree.Emotion;
import dramac.tree.Manner;
import dramac.tree.Medium;
import dramac.tree.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/// Who may speak, and how.
record CueChoices(Spot spot) {

  /// The one who is to answer first, then who is in the scene, then the cast as it was last heard,
  /// then who has not spoken yet, then extras.
  List<CompletionItem> speakers() {
    Choices choices = new Choices(spot, spot.wordStart("@"));
    order().forEach(speaker -> choices.named(speaker, names(speaker)));
    return choices.items();
  }

  List<CompletionItem> delivery() {
    Choices choices = new Choices(spot, spot.wordStart("(,"));
    choices.words(Emotion.LEXICON.entries());
    choices.words(Manner.LEXICON.entries());
    choices.words(Medium.LEXICON.entries().stream().filter(m -> m != Medium.AMBIGUOUS).toList());
    spot.view()
        .analysis()
        .settings()
        .compiler()
        .story()
        .deliveries()
        .keySet()
        .forEach(own -> choices.text(own, CompletionItemKind.EnumMember, ""));
    spot.view()
        .story()
        .series()
        .languages()
        .all()
        .forEach(l -> choices.text(l.tag(), CompletionItemKind.Unit, ""));
    return choices.items();
  }

  /// Whether these are somebody's name in capitals.
  boolean isCapitals(String name) {
    String key = NameKey.of(name);
    return order().stream()
        .anyMatch(s -> names(s).stream().anyMatch(n -> NameKey.of(n).equals(key)));
  }

  SequencedSet<Speaker> order() {
    List<Line> before = new ArrayList<>();
    SequencedSet<Speaker> present = new LinkedHashSet<>();
    for (Episode episode : spot.view().story().episodes()) {
      for (Scene scene : episode.scenes()) {
        boolean here = isHere(scene);
        for (Shot shot : scene.shots()) {
          shot.lines().stream().filter(this::isBefore).forEach(before::add);
          if (here) {
            shot.onScreen().forEach(person -> present.add(person.who()));
            shot.lines().forEach(line -> present.add(line.speaker()));
          }
        }
      }
    }
    return order(before, present);
  }

  private SequencedSet<Speaker> order(List<Line> before, SequencedSet<Speaker> present) {
    SequencedSet<Speaker> heard = new LinkedHashSet<>();
    before.reversed().forEach(line -> heard.add(line.speaker()));
    boolean answering = !heard.isEmpty() && present.contains(heard.getFirst());
    SequencedSet<Speaker> order = new LinkedHashSet<>();
    heard.stream().skip(answering ? 1 : 0).filter(present::contains).forEach(order::add);
    order.addAll(present);
    if (answering && order.size() > 1) {
      Speaker last = heard.getFirst();
      order.remove(last);
      order.add(last);
    }
    heard.stream().filter(CastMember.class::isInstance).forEach(order::add);
    order.addAll(spot.view().story().cast());
    order.addAll(spot.view().story().extras());
    return order;
  }

  private boolean isHere(Scene scene) {
    return spot.scene().filter(s -> s.heading().span().equals(scene.span())).isPresent();
  }

  /// Whether a line was heard before this spot; a file that comes before is all heard.
  private boolean isBefore(Line line) {
    boolean same = line.span().file().equals(spot.view().file());
    return !same || line.span().end() < spot.offset() - spot.before().length();
  }

  static List<String> names(Speaker speaker) {
    return switch (speaker) {
      case CastMember member -> member.names().alternatives();
      case Extra extra -> extra.names().alternatives();
    };
  }
}
