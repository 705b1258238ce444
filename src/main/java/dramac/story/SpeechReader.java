package dramac.story;

import static dramac.story.NameCodes.SILENT_CUE;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.tree.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A speech with its speaker, its delivery and its phrases. One without words, or of nobody, is
/// left out.
final class SpeechReader {
  private static final int LONGEST_LINE = 4_000;

  private final Languages languages;
  private final Lookup lookup;
  private final Findings findings;
  private final CueReader cues;
  private final PhraseReader phrases;

  SpeechReader(Languages languages, StorySettings settings, Lookup lookup, Findings findings) {
    this.languages = languages;
    this.lookup = lookup;
    this.findings = findings;
    this.cues = new CueReader(languages, settings, findings);
    this.phrases = new PhraseReader(languages, lookup, findings);
  }

  Optional<Piece.Said> read(Speech speech, LineId id, Wardrobe wardrobe) {
    if (speech.parts().stream().noneMatch(Speech.Spoken.class::isInstance)) {
      lookup.touch(speech.cue().name());
      silent(speech.cue());
      return Optional.empty();
    }
    CueReader.Brackets brackets = cues.read(speech.cue(), isHan(speech));
    String language = brackets.language().orElse(languages.primary().tag());
    List<Line.Phrase> said = phrases.read(speech, language);
    return lookup
        .speaker(speech.cue().name())
        .map(
            speaker -> {
              Piece.Cue cue =
                  new Piece.Cue(
                      id,
                      speaker,
                      brackets.medium(),
                      brackets.emotion(),
                      brackets.manners(),
                      speech.cue().name().span());
              return said(speech, cue, brackets.language(), language, said, wardrobe);
            });
  }

  private Piece.Said said(
      Speech speech,
      Piece.Cue cue,
      Optional<String> everywhere,
      String language,
      List<Line.Phrase> said,
      Wardrobe wardrobe) {
    List<Happening.Direction> directions = new ArrayList<>();
    PeopleInPicture people = new PeopleInPicture(wardrobe);
    if (cue.medium() == Line.Medium.ON_SCREEN || cue.medium() == Line.Medium.THOUGHT) {
      people.add(cue.speaker());
    }
    for (Speech.Part part : speech.parts()) {
      if (part instanceof Speech.Acting acting) {
        Mentions.Found found = lookup.read(acting.text());
        people.addAll(found.uses());
        directions.add(
            new Happening.Direction(cue.speaker(), found.text().plain(), acting.text().span()));
      }
    }
    List<String> tags = everywhere.map(List::of).orElseGet(() -> voiced(language));
    int millis = SpeechRate.length(wordings(said, tags), speed(cue));
    return new Piece.Said(cue, language, said, directions, people.cast(), millis);
  }

  private List<String> voiced(String language) {
    List<String> tags = new ArrayList<>(languages.voiced());
    tags.add(language);
    return tags;
  }

  private static List<String> wordings(List<Line.Phrase> phrases, List<String> tags) {
    List<String> all = new ArrayList<>();
    for (String tag : tags) {
      StringBuilder text = new StringBuilder();
      phrases.forEach(phrase -> text.append(phrase.words().getOrDefault(tag, "")).append(' '));
      all.add(text.toString());
    }
    return all;
  }

  private static double speed(Piece.Cue cue) {
    double voice =
        switch (cue.speaker()) {
          case CastMember member -> member.voicing().speed();
          case Extra _ -> 1;
        };
    return cue.manners().stream().mapToDouble(Manner::speed).reduce(voice, (a, b) -> a * b);
  }

  /// Whether there are words under the cue, only more than a line may have.
  private static boolean isTooMuch(Span cue) {
    int below = cue.file().lineAt(cue.end()) + 1;
    return below <= cue.file().lineCount() && cue.file().line(below).length() > LONGEST_LINE;
  }

  private static boolean isHan(Speech speech) {
    return speech.span().text().codePoints().anyMatch(Character::isIdeographic);
  }

  private void silent(Speech.Cue cue) {
    Span line = cue.span();
    if (isTooMuch(line)) {
      return;
    }
    boolean marked = line.text().startsWith("@") || line.text().startsWith("＠");
    findings
        .at(SILENT_CUE, cue.name().span(), cue.name().text())
        .label()
        .help("say")
        .unsafeFix("fix", List.of(new Edit(line.part(0, marked ? 1 : 0), "!")));
  }
}
