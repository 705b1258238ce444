package dramac.story;

import static dramac.story.NameCodes.AMBIGUOUS_OS;
import static dramac.story.NameCodes.UNKNOWN_DELIVERY;

import dramac.source.Edit;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.tree.Medium;
import dramac.tree.Name;
import dramac.tree.NameKey;
import dramac.tree.Speech;
import dramac.tree.Worded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The brackets of a cue: medium, emotion, manners and language, in any order.
final class CueReader {
  private final Languages languages;
  private final Map<String, Line.Delivery> own;
  private final Findings findings;

  CueReader(Languages languages, StorySettings settings, Findings findings) {
    this.languages = languages;
    this.own = settings.deliveries();
    this.findings = findings;
  }

  /// What the words of the brackets come to.
  ///
  /// @param emotion absent where the scene's beat holds
  /// @param language the tag the speech is written in
  record Brackets(
      Line.Medium medium,
      Optional<Emotion> emotion,
      List<Manner> manners,
      Optional<String> language) {}

  Brackets read(Speech.Cue cue, boolean han) {
    Line.Medium medium = Line.Medium.ON_SCREEN;
    Optional<Emotion> emotion = Optional.empty();
    List<Manner> manners = new ArrayList<>();
    Optional<String> language = Optional.empty();
    for (Name word : cue.brackets()) {
      Optional<Medium> place = Medium.of(word.text());
      Optional<Line.Delivery> delivery = delivery(word.text());
      if (place.isPresent()) {
        medium = medium(place.get(), word, han);
      } else if (delivery.isPresent()) {
        emotion = emotion(word.text()).or(() -> own(word.text()).map(Line.Delivery::emotion));
        manners.addAll(delivery.get().manners());
      } else if (manner(word.text()).isPresent()) {
        manners.add(manner(word.text()).get());
      } else if (languages.meant(word.text()).size() == 1) {
        language = Optional.of(languages.meant(word.text()).getFirst());
      } else {
        unknown(word);
      }
    }
    return new Brackets(medium, emotion.or(() -> moved(manners)), manners, language);
  }

  private Optional<Line.Delivery> delivery(String word) {
    return emotion(word).map(e -> new Line.Delivery(e, List.of())).or(() -> own(word));
  }

  private static Optional<Emotion> emotion(String word) {
    return dramac.tree.Emotion.of(word).map(Vocabulary::emotion);
  }

  private static Optional<Manner> manner(String word) {
    return dramac.tree.Manner.of(word).map(Vocabulary::manner);
  }

  private Optional<Line.Delivery> own(String word) {
    return own.entrySet().stream()
        .filter(entry -> NameKey.ofWord(entry.getKey()).equals(NameKey.ofWord(word)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// Sobbing is sad and laughing is happy where no emotion is given.
  private static Optional<Emotion> moved(List<Manner> manners) {
    if (manners.contains(Manner.SOBBING)) {
      return Optional.of(Emotion.SAD);
    }
    return manners.contains(Manner.LAUGHING) ? Optional.of(Emotion.HAPPY) : Optional.empty();
  }

  private Line.Medium medium(Medium medium, Name word, boolean han) {
    return switch (medium) {
      case VOICE_OVER -> Line.Medium.VOICE_OVER;
      case OFF_SCREEN -> Line.Medium.OFF_SCREEN;
      case THOUGHT -> Line.Medium.THOUGHT;
      case AMBIGUOUS -> guessed(word, han);
    };
  }

  private Line.Medium guessed(Name word, boolean han) {
    String clear = han ? "心声" : "O.S.";
    findings
        .at(AMBIGUOUS_OS, word.span())
        .label(clear)
        .help("choose")
        .unsafeFix("fix", List.of(Edit.replace(word.span(), clear)), word.text(), clear);
    return han ? Line.Medium.THOUGHT : Line.Medium.OFF_SCREEN;
  }

  private void unknown(Name word) {
    Finding finding = findings.at(UNKNOWN_DELIVERY, word.span(), word.text()).label();
    List<Near<Object>> best = Near.best(word.text(), known());
    if (best.size() == 1) {
      String near = best.getFirst().name();
      finding
          .help("near", near)
          .safeFix("fix", List.of(Edit.replace(word.span(), near)), word.text(), near);
    } else if (best.size() > 1) {
      finding.help("several", best.stream().map(Near::name).collect(Collectors.joining(", ")));
    }
    finding.help("known").help("direction");
  }

  private SequencedMap<String, Object> known() {
    SequencedMap<String, Object> words = new LinkedHashMap<>();
    Stream.<Worded[]>of(dramac.tree.Emotion.values(), dramac.tree.Manner.values(), Medium.values())
        .flatMap(Stream::of)
        .forEach(entry -> entry.words().forEach(word -> words.put(word, entry)));
    own.keySet().forEach(word -> words.put(word, word));
    return words;
  }
}
