package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.syntax.antlr.DramaLexer;
import dramac.tree.HeadingWord;
import dramac.tree.NameKey;
import dramac.tree.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the `#` lines, and what an unknown one was probably meant to be.
final class BlockHeadingReader {
  private final Findings findings;
  private final NameReader names;

  BlockHeadingReader(Findings findings) {
    this.findings = findings;
    this.names = new NameReader(findings);
  }

  BlockHeading read(Line line) {
    Passage text = line.passage();
    int signs = 0;
    while (signs < text.length() && NameKey.narrow(text.raw().charAt(signs)) == '#') {
      signs++;
    }
    Passage body = text.part(signs, text.length());
    int end = wordEnd(body);
    Passage word = body.part(0, end);
    Passage rest = body.part(end, body.length());
    return switch (line.kind()) {
      case DramaLexer.CHARACTER -> new BlockHeading.OfSheet(Place.CHARACTER, names.names(rest));
      case DramaLexer.SET -> new BlockHeading.OfSheet(Place.SET, names.names(rest));
      case DramaLexer.PROP -> new BlockHeading.OfSheet(Place.PROP, names.names(rest));
      case DramaLexer.EPISODE -> episode(line, body);
      default -> unknown(line, word, rest);
    };
  }

  private BlockHeading episode(Line line, Passage body) {
    int bar = body.find("|", 0);
    Passage numbered = body.part(0, bar < 0 ? body.length() : bar);
    boolean chinese = numbered.raw().startsWith("第");
    int close = numbered.raw().indexOf('集');
    Passage number =
        chinese ? numbered.part(1, close) : numbered.part("EPISODE".length(), numbered.length());
    Passage extra = chinese ? numbered.part(close + 1, numbered.length()) : number.part(0, 0);
    OptionalInt read = ChineseNumber.read(number.narrow().replace(" ", ""));
    Span place = number.isEmpty() ? numbered.span() : number.span();
    boolean good = read.isPresent() && read.getAsInt() >= 1 && read.getAsInt() <= 999;
    if (!good) {
      findings.saying(SyntaxCodes.BAD_VALUE, "episode", place, number.raw()).label();
    } else if (!extra.isEmpty()) {
      findings
          .saying(SyntaxCodes.BAD_VALUE, "title", extra.span(), extra.raw())
          .label()
          .safeFix("fix", List.of(Edit.insert(place.file(), extra.span().start(), "| ")));
    }
    Passage title = bar < 0 ? extra : body.part(bar + 1, body.length());
    int n = good ? read.getAsInt() : 0;
    return new BlockHeading.OfEpisode(n, place, names.names(title), line.span());
  }

  private BlockHeading unknown(Line line, Passage word, Passage rest) {
    Optional<String> near = word.isEmpty() ? Optional.empty() : Near.of(word.raw(), words());
    var finding = findings.at(SyntaxCodes.UNKNOWN_HEADING, line.span(), word.raw()).help("help");
    if (near.isEmpty()) {
      return new BlockHeading.Unknown(names.names(rest));
    }
    String meant = near.get();
    Span wrong = line.span().file().span(line.span().start(), word.span().end());
    finding
        .label(meant)
        .safeFix("fix", List.of(Edit.replace(wrong, "# " + meant)), wrong.text(), "# " + meant);
    if (meant.equals("EPISODE")) {
      int bar = rest.find("|", 0);
      Passage number = rest.part(0, bar < 0 ? rest.length() : bar);
      Passage title = rest.part(bar < 0 ? rest.length() : bar + 1, rest.length());
      int n = ChineseNumber.read(number.narrow()).orElse(0);
      return new BlockHeading.OfEpisode(n, line.span(), names.names(title), line.span());
    }
    Place place =
        switch (HeadingWord.of(meant).orElseThrow()) {
          case CHARACTER -> Place.CHARACTER;
          case SET -> Place.SET;
          case PROP -> Place.PROP;
          case EPISODE -> Place.EPISODE;
        };
    return new BlockHeading.OfSheet(place, names.names(rest));
  }

  private static List<String> words() {
    return Arrays.stream(HeadingWord.values())
        .flatMap(heading -> heading.words().stream())
        .filter(word -> word.indexOf('…') < 0)
        .toList();
  }

  private static int wordEnd(Passage body) {
    for (int i = 0; i < body.length(); i++) {
      char c = body.raw().charAt(i);
      if (Passage.isBlank(c) || NameKey.narrow(c) == '|') {
        return i;
      }
    }
    return body.length();
  }
}
