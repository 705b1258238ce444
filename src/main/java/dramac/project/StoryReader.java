package dramac.project;

import dramac.story.Banned;
import dramac.story.Emotion;
import dramac.story.Format;
import dramac.story.Languages;
import dramac.story.Line;
import dramac.story.Manner;
import dramac.story.StorySettings;
import dramac.story.SubtitleLimits;
import dramac.story.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The part of `drama.yaml` that the language reads.
final class StoryReader {
  StorySettings read(Section root) {
    Optional<Languages> languages = languages(root);
    Optional<Format> format = format(root);
    Optional<Words> style = style(root);
    List<String> avoid = root.list("avoid").stream().map(Section.Typed::text).toList();
    PacingSection pacing = PacingSection.read(root);
    return new StorySettings(
        languages,
        format,
        style,
        avoid,
        pacing.profile(),
        pacing.profiles(),
        deliveries(root),
        subtitles(root),
        root.list("banned").stream().map(t -> new Banned(t.text(), t.span())).toList());
  }

  private static Optional<Languages> languages(Section root) {
    List<Section.Typed> typed = root.list("languages");
    List<Languages.Language> all = new ArrayList<>();
    for (Section.Typed each : typed) {
      Matcher matcher =
          Pattern.compile("([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\s*(?:\\((\\w+)\\))?")
              .matcher(each.text());
      Optional<Languages.Use> use =
          matcher.matches() ? use(matcher.group(2), all.isEmpty()) : Optional.empty();
      if (use.isEmpty()) {
        root.bad(each, "setting-language");
      } else {
        all.add(new Languages.Language(matcher.group(1), use.get()));
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(new Languages(all));
  }

  private static Optional<Languages.Use> use(@Nullable String word, boolean first) {
    return switch (word) {
      case null -> Optional.of(first ? Languages.Use.SPOKEN : Languages.Use.SUBTITLES);
      case "spoken" -> Optional.of(Languages.Use.SPOKEN);
      case "dub" -> Optional.of(Languages.Use.DUB);
      case "subtitles" -> Optional.of(Languages.Use.SUBTITLES);
      default -> Optional.empty();
    };
  }

  private static Optional<Format> format(Section root) {
    List<Section.Typed> typed = root.list("format");
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Format format = new Format(Format.Ratio.NINE_SIXTEEN, Format.Tier.P1080, 24);
    for (Section.Typed each : typed) {
      Optional<Format> changed = with(format, each.text());
      if (changed.isEmpty()) {
        root.bad(each, "setting-format");
      }
      format = changed.orElse(format);
    }
    return Optional.of(format);
  }

  private static Optional<Format> with(Format format, String word) {
    for (Format.Ratio ratio : Format.Ratio.values()) {
      if (ratio.toString().equals(word)) {
        return Optional.of(new Format(ratio, format.tier(), format.fps()));
      }
    }
    for (Format.Tier tier : Format.Tier.values()) {
      if (tier.toString().equalsIgnoreCase(word)) {
        return Optional.of(new Format(format.ratio(), tier, format.fps()));
      }
    }
    return List.of("24fps", "25fps", "30fps").contains(word.toLowerCase(Locale.ROOT))
        ? Optional.of(
            new Format(format.ratio(), format.tier(), Integer.parseInt(word.substring(0, 2))))
        : Optional.empty();
  }

  private static SubtitleLimits subtitles(Section root) {
    SubtitleLimits usual = SubtitleLimits.USUAL;
    Optional<Section> section = root.section("subtitles");
    if (section.isEmpty()) {
      return usual;
    }
    Section fields = section.get();
    SubtitleLimits limits =
        new SubtitleLimits(
            count(fields, "lines", usual.lines()),
            count(fields, "latin", usual.latin()),
            count(fields, "han", usual.han()));
    fields.close();
    return limits;
  }

  private static int count(Section fields, String key, int otherwise) {
    return fields.text(key).flatMap(typed -> Values.count(fields, typed)).orElse(otherwise);
  }

  private static Optional<Words> style(Section root) {
    return root.text("style")
        .map(typed -> Arrays.stream(typed.text().split("[|｜]")).map(String::strip).toList())
        .map(Words::new);
  }

  private static SequencedMap<String, Line.Delivery> deliveries(Section root) {
    SequencedMap<String, Line.Delivery> deliveries = new LinkedHashMap<>();
    Optional<Section> section = root.section("deliveries");
    section.ifPresent(words -> words.keys().forEach(word -> delivery(words, word, deliveries)));
    return deliveries;
  }

  private static void delivery(
      Section words, String word, SequencedMap<String, Line.Delivery> deliveries) {
    Optional<Section> fields = words.section(word);
    fields.ifPresent(
        each -> {
          Optional<Emotion> emotion =
              each.text("emotion").flatMap(t -> named(Emotion.values(), each, t));
          Optional<Manner> manner =
              each.text("manner").flatMap(t -> named(Manner.values(), each, t));
          each.close();
          deliveries.put(
              word,
              new Line.Delivery(
                  emotion.orElse(Emotion.NEUTRAL), manner.map(List::of).orElse(List.of())));
        });
  }

  private static <E extends Enum<E>> Optional<E> named(
      E[] all, Section section, Section.Typed typed) {
    Optional<E> found =
        Arrays.stream(all).filter(e -> e.name().equalsIgnoreCase(typed.text())).findFirst();
    if (found.isEmpty()) {
      section.bad(typed, "setting-word");
    }
    return found;
  }
}
