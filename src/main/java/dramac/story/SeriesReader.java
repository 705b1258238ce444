package dramac.story;

import dramac.tree.Directives;
import dramac.tree.Keyword;
import dramac.tree.LanguageRole;
import dramac.tree.Names;
import dramac.tree.Script;
import dramac.tree.Speech;
import dramac.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The header: what holds for every episode. A line of the script wins over the project's settings,
/// and these over what is usual.
final class SeriesReader {
  private static final Words STYLE =
      Words.of("cinematic realism, natural skin, shallow depth of field");
  private static final Format FORMAT = new Format(Format.Ratio.NINE_SIXTEEN, Format.Tier.P1080, 24);

  private final StorySettings settings;

  SeriesReader(StorySettings settings) {
    this.settings = settings;
  }

  Series read(Script main, List<Script> scripts) {
    Directives header = main.header();
    String slug = slug(main.span().file().name());
    List<String> avoid = new ArrayList<>(settings.avoid());
    header.value(Keyword.AVOID, Value.Items.class).map(Reading::texts).ifPresent(avoid::addAll);
    return new Series(
        slug,
        header.value(Keyword.SERIES, Names.class).flatMap(Reading::words).orElse(Words.of(slug)),
        header.value(Keyword.GENRE, Value.Items.class).map(Reading::texts).orElse(List.of()),
        languages(header, scripts),
        format(header),
        header
            .value(Keyword.STYLE, Value.Bitext.class)
            .flatMap(Reading::words)
            .or(settings::style)
            .orElse(STYLE),
        avoid.stream().distinct().toList(),
        settings.banned(),
        header.value(Keyword.FORMAT, Value.Format.class).map(Value.Format::span));
  }

  private Languages languages(Directives header, List<Script> scripts) {
    return header
        .value(Keyword.LANGUAGES, Value.Languages.class)
        .filter(written -> !written.entries().isEmpty())
        .map(SeriesReader::languages)
        .or(settings::languages)
        .orElseGet(() -> usual(scripts));
  }

  private static Languages languages(Value.Languages written) {
    List<Languages.Language> all = new ArrayList<>();
    for (Value.LanguageEntry entry : written.entries()) {
      all.add(new Languages.Language(entry.tag().text(), use(entry.role(), all.isEmpty())));
    }
    return new Languages(all);
  }

  private static Languages.Use use(@Nullable LanguageRole role, boolean first) {
    if (role != null) {
      return Vocabulary.use(role);
    }
    return first ? Languages.Use.SPOKEN : Languages.Use.SUBTITLES;
  }

  /// Mandarin if the first speech holds Han, else English.
  private static Languages usual(List<Script> scripts) {
    boolean han =
        scripts.stream()
            .flatMap(script -> script.episodes().stream())
            .flatMap(episode -> episode.scenes().stream())
            .flatMap(scene -> scene.moments().stream())
            .flatMap(m -> m instanceof Speech speech ? Stream.of(speech) : Stream.empty())
            .findFirst()
            .filter(SeriesReader::hasHan)
            .isPresent();
    String tag = han ? "zh-CN" : "en-US";
    return new Languages(List.of(new Languages.Language(tag, Languages.Use.SPOKEN)));
  }

  private static boolean hasHan(Speech speech) {
    return speech.parts().stream()
        .anyMatch(
            part ->
                part instanceof Speech.Spoken spoken
                    && spoken.text().plain().codePoints().anyMatch(Character::isIdeographic));
  }

  private Format format(Directives header) {
    Format usual = settings.format().orElse(FORMAT);
    Optional<Value.Format> written = header.value(Keyword.FORMAT, Value.Format.class);
    return new Format(
        written.map(Value.Format::ratio).map(Vocabulary::ratio).orElse(usual.ratio()),
        written.map(Value.Format::lines).map(SeriesReader::tier).orElse(usual.tier()),
        written.map(Value.Format::rate).orElse(usual.fps()));
  }

  private static Format.Tier tier(int lines) {
    for (Format.Tier tier : Format.Tier.values()) {
      if (tier.shortSide() == lines) {
        return tier;
      }
    }
    throw new IllegalArgumentException(lines + " lines");
  }

  private static String slug(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".drama") ? name.substring(0, name.length() - 6) : name;
  }
}
