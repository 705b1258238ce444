package dramac.story;

import static dramac.story.NameCodes.UNDECLARED_LANGUAGE;

import dramac.source.Edit;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.tree.Name;
import dramac.tree.Speech;
import dramac.tree.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What is said in a speech, in phrases: each is a run of text with its translations. A phrase ends
/// where every language that translates the speech has caught up with it.
final class PhraseReader {
  private final Languages languages;
  private final Lookup lookup;
  private final Findings findings;

  PhraseReader(Languages languages, Lookup lookup, Findings findings) {
    this.languages = languages;
    this.lookup = lookup;
    this.findings = findings;
  }

  /// A translation and the number of spoken texts before it.
  private record Turn(Text text, int upTo) {}

  List<Line.Phrase> read(Speech speech, String language) {
    List<Text> spoken = new ArrayList<>();
    SequencedMap<String, List<Turn>> translated = new LinkedHashMap<>();
    for (Speech.Part part : speech.parts()) {
      switch (part) {
        case Speech.Spoken(Text text) -> spoken.add(lookup.spoken(text));
        case Speech.Translation(Name key, Text text, _) ->
            tag(key)
                .filter(tag -> !tag.equals(language))
                .ifPresent(
                    tag ->
                        translated
                            .computeIfAbsent(tag, t -> new ArrayList<>())
                            .add(new Turn(lookup.spoken(text), spoken.size())));
        case Speech.Acting _ -> {}
      }
    }
    return phrases(spoken, translated, language);
  }

  private static List<Line.Phrase> phrases(
      List<Text> spoken, SequencedMap<String, List<Turn>> translated, String language) {
    List<Line.Phrase> phrases = new ArrayList<>();
    int from = 0;
    for (int to : ends(spoken.size(), translated)) {
      SequencedMap<String, List<Text>> texts = new LinkedHashMap<>();
      texts.put(language, spoken.subList(from, to));
      for (Map.Entry<String, List<Turn>> entry : translated.entrySet()) {
        int start = from;
        List<Turn> turns =
            entry.getValue().stream().filter(t -> t.upTo > start && t.upTo <= to).toList();
        if (!turns.isEmpty() && turns.getLast().upTo == to) {
          texts.put(entry.getKey(), turns.stream().map(Turn::text).toList());
        }
      }
      phrases.add(phrase(texts, language));
      from = to;
    }
    return phrases;
  }

  private static Line.Phrase phrase(SequencedMap<String, List<Text>> texts, String language) {
    SequencedMap<String, String> words = new LinkedHashMap<>();
    SequencedMap<String, Span> places = new LinkedHashMap<>();
    texts.forEach(
        (tag, parts) -> {
          words.put(tag, joined(parts.stream().map(Text::plain).toList(), tag));
          places.put(tag, parts.getFirst().span().to(parts.getLast().span()));
        });
    Span written = texts.getOrDefault(language, List.of()).getFirst().span();
    return new Line.Phrase(words, places, places.getOrDefault(language, written));
  }

  private static List<Integer> ends(int count, Map<String, List<Turn>> translated) {
    List<Integer> ends = new ArrayList<>();
    for (int at = 1; at <= count; at++) {
      int end = at;
      boolean caughtUp =
          translated.values().stream().allMatch(ts -> ts.stream().anyMatch(t -> t.upTo == end));
      if (at == count || (caughtUp && !translated.isEmpty())) {
        ends.add(at);
      }
    }
    return ends;
  }

  private static String joined(List<String> texts, String tag) {
    boolean close = tag.startsWith("zh") || tag.startsWith("ja") || tag.startsWith("yue");
    return String.join(close ? "" : " ", texts);
  }

  /// The declared tag of a language key.
  private Optional<String> tag(Name key) {
    List<String> meant = languages.meant(key.text());
    if (meant.size() == 1) {
      return Optional.of(meant.getFirst());
    }
    String variant = meant.isEmpty() ? "none" : "two";
    Finding finding = findings.saying(UNDECLARED_LANGUAGE, variant, key.span(), key.text()).label();
    if (meant.isEmpty()) {
      List<String> cousins = languages.cousins(key.text());
      if (cousins.size() == 1) {
        String tag = cousins.getFirst();
        finding.safeFix("fix", List.of(Edit.replace(key.span(), tag)), key.text(), tag);
      }
      finding.help("declare", key.text());
    } else {
      finding.help("full", String.join(", ", meant));
    }
    return Optional.empty();
  }
}
