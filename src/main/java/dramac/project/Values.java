package dramac.project;

import dramac.rules.RuleSettings;
import dramac.story.Pacing;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values of one word or one measure.
final class Values {
  private Values() {}

  static Optional<RuleSettings.Weight> level(Section section, Section.Typed typed) {
    for (RuleSettings.Weight level : RuleSettings.Weight.values()) {
      if (level.name().equalsIgnoreCase(typed.text())) {
        return Optional.of(level);
      }
    }
    section.bad(typed, "setting-level");
    return Optional.empty();
  }

  /// `on` or `off`, in any of YAML's own spellings.
  static Optional<Boolean> onOff(Section section, Section.Typed typed) {
    return switch (typed.text().toLowerCase(Locale.ROOT)) {
      case "on", "yes", "true", "是" -> Optional.of(true);
      case "off", "no", "false", "否" -> Optional.of(false);
      default -> {
        section.bad(typed, "setting-switch");
        yield Optional.empty();
      }
    };
  }

  /// `12s`, `2.5s`, `1m30s`, `12秒`.
  static Optional<Duration> duration(Section section, Section.Typed typed) {
    Optional<Duration> parsed = duration(typed.text());
    if (parsed.isEmpty()) {
      section.bad(typed, "setting-duration");
    }
    return parsed;
  }

  static Optional<Pacing.Range> range(Section section, Section.Typed typed) {
    String[] ends = typed.text().split("\\.\\.", 2);
    if (ends.length == 2) {
      Optional<Duration> least = duration(ends[0]);
      Optional<Duration> most = duration(ends[1]);
      if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) <= 0) {
        return Optional.of(new Pacing.Range(least.get(), most.get()));
      }
    }
    section.bad(typed, "setting-range");
    return Optional.empty();
  }

  /// A whole number from 1 to 999.
  static Optional<Integer> count(Section section, Section.Typed typed) {
    if (typed.text().matches("[1-9]\\d{0,2}")) {
      return Optional.of(Integer.parseInt(typed.text()));
    }
    section.bad(typed, "setting-count");
    return Optional.empty();
  }

  /// How many times as much: `1.2`, from 1 to 9.
  static Optional<Double> factor(Section section, Section.Typed typed) {
    if (typed.text().matches("[1-9](\\.\\d{1,2})?")) {
      return Optional.of(Double.valueOf(typed.text()));
    }
    section.bad(typed, "setting-factor");
    return Optional.empty();
  }

  /// A percentage as a part of one.
  static Optional<Double> share(Section section, Section.Typed typed) {
    Matcher matcher = Pattern.compile("(\\d{1,3})\\s*[%％]").matcher(typed.text());
    if (matcher.matches() && Integer.parseInt(matcher.group(1)) <= 100) {
      return Optional.of(Integer.parseInt(matcher.group(1)) / 100.0);
    }
    section.bad(typed, "setting-percent");
    return Optional.empty();
  }

  private static Optional<Duration> duration(String text) {
    Matcher matcher =
        Pattern.compile("(?:(\\d{1,4})\\s*(?:m|分))?\\s*(?:(\\d{1,4}(?:\\.\\d{1,3})?)\\s*(?:s|秒))?")
            .matcher(text.strip());
    if (!matcher.matches() || (matcher.group(1) == null && matcher.group(2) == null)) {
      return Optional.empty();
    }
    long minutes = matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1));
    BigDecimal seconds =
        matcher.group(2) == null ? BigDecimal.ZERO : new BigDecimal(matcher.group(2));
    return Optional.of(
        Duration.ofMinutes(minutes).plusMillis(seconds.movePointRight(3).longValue()));
  }
}
