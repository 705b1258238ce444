package dramac.syntax;

import dramac.source.Findings;
import dramac.source.Span;
import dramac.tree.Name;
import dramac.tree.Speech;
import dramac.tree.SpokenLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers what stands under a cue.
final class SpeechReader {
  private final Findings findings;
  private final Speech.Cue cue;
  private final List<Speech.Part> parts = new ArrayList<>();
  private final Map<String, Span> translated = new HashMap<>();

  SpeechReader(Findings findings, Line cueLine) {
    this.findings = findings;
    this.cue = new CueReader(findings).read(cueLine);
  }

  void say(Passage words) {
    translated.clear();
    parts.add(new Speech.Spoken(words.emphasised()));
  }

  void acting(Line line) {
    Passage whole = line.passage();
    parts.add(new Speech.Acting(whole.part(1, whole.length() - 1).emphasised(), line.span()));
  }

  /// A translation covers all since the last one in its language, so two in a row are one too many.
  void translate(Passage key, Entry entry) {
    Name language = key.name();
    Passage text = entry.text(entry.line().passage(), key.length(), findings);
    Span first = translated.putIfAbsent(tag(language), key.span());
    if (text.isEmpty()) {
      findings.saying(SyntaxCodes.BAD_VALUE, "empty", key.span(), key.raw()).label();
    } else if (first != null) {
      findings
          .saying(SyntaxCodes.DUPLICATE, "translation", key.span(), key.raw())
          .label()
          .related(first, "first");
    } else {
      parts.add(new Speech.Translation(language, text.emphasised(), entry.span()));
    }
  }

  /// `英文` and `en` are one language.
  private static String tag(Name language) {
    return SpokenLanguage.named(language.key()).map(SpokenLanguage::tag).orElse(language.key());
  }

  Speech speech() {
    Span end = parts.isEmpty() ? cue.span() : parts.getLast().span();
    return new Speech(cue, parts, cue.span().to(end));
  }
}
