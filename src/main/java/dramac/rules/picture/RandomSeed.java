package dramac.rules.picture;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.story.Seed;
import dramac.story.Story;
import java.util.List;
import java.util.stream.Stream;

/// A seed below nought: to a maker that means another one each time.
public final class RandomSeed implements Rule<Story> {
  private static final Code CODE = Code.error(Family.G, 508, "random-seed");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    Stream.of(
            story.cast().stream().map(member -> member.appearing().seed()),
            story.sets().stream().map(set -> set.seed()),
            story.props().stream().map(prop -> prop.seed()))
        .flatMap(seeds -> seeds)
        .filter(seed -> seed.number() < 0)
        .forEach(seed -> seed.place().ifPresent(place -> report(place, findings)));
  }

  private static void report(Span place, Findings findings) {
    String usual = Integer.toString(Seed.USUAL.number());
    findings
        .at(CODE, place, place.text())
        .label()
        .help("fixed", usual)
        .safeFix("fix", List.of(Edit.replace(place, usual)), usual);
  }
}
