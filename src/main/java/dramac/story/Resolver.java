package dramac.story;

import dramac.source.Checked;
import dramac.source.Findings;
import dramac.tree.Keyword;
import dramac.tree.Script;
import dramac.tree.Sheet;
import dramac.tree.Value;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// From the screenplay as written to the screenplay as meant. What cannot be resolved is left out
/// and reported; the story of a script with errors is there, but is not the writer's.
public final class Resolver {
  private Resolver() {}

  /// @param main the script with the header
  /// @param others episode files and imported sheets, in order
  public static Checked<Story> resolve(Script main, List<Script> others, StorySettings settings) {
    Findings findings = new Findings();
    List<Script> scripts = Stream.concat(Stream.of(main), others.stream()).toList();
    Series series = new SeriesReader(settings).read(main, scripts);
    SheetReader sheets = new SheetReader(series.languages(), findings);
    for (Script script : scripts) {
      script.sheets().forEach((Sheet sheet) -> sheets.read(sheet));
    }
    main.header().values(Keyword.EXTRAS, Value.Extras.class).forEach(sheets::read);
    Lookup lookup = new Lookup(sheets.roster(), findings);
    PacingReader pacings = new PacingReader(settings, findings);
    Pacing pacing =
        main.header()
            .value(Keyword.PACING, dramac.tree.Pacing.class)
            .map(line -> pacings.read(line, pacings.named(settings.profile())))
            .orElseGet(() -> pacings.named(settings.profile()));
    EpisodeReader reader =
        new EpisodeReader(series.languages(), settings, lookup, pacings, pacing, findings);
    List<Episode> episodes =
        scripts.stream()
            .flatMap(script -> script.episodes().stream())
            .sorted(Comparator.comparingInt(dramac.tree.Episode::number))
            .map(reader::read)
            .toList();
    Story story =
        new Story(
            series,
            sheets.cast(),
            sheets.extras(),
            sheets.sets(),
            sheets.props(),
            episodes,
            lookup.uses(),
            ToldReader.of(main, scripts));
    return new Checked<>(story, findings.sorted());
  }
}
