package dramac.plan;

import dramac.story.CastMember;
import dramac.story.Extra;
import dramac.story.Line;
import dramac.story.Story;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// What is said in each shot of this build: which voice, in which language, when.
final class Speeches {
  private final PlanBuilder plan;
  private final Limits.AudioSource audio;
  private final SequencedMap<Integer, List<Speech>> byShot = new LinkedHashMap<>();

  private Speeches(PlanBuilder plan) {
    this.plan = plan;
    this.audio =
        plan.limits(Capability.LIPSYNC).map(Limits::audio).orElse(Limits.AudioSource.ANY_FILE);
  }

  static Speeches of(PlanBuilder plan) {
    Speeches speeches = new Speeches(plan);
    plan.slots().forEach(slot -> speeches.byShot.put(slot.order(), speeches.in(slot)));
    return speeches;
  }

  /// One synthesis: a line, or several lines of one speaker in a row.
  ///
  /// @param at from the shot's start
  record Speech(List<Line> lines, String language, String voice, Duration at) {
    TaskId task() {
      return new TaskId(first().id().toString(), TaskId.Kind.VOICE);
    }

    Line first() {
      return lines.getFirst();
    }

    boolean onScreen() {
      return first().medium() == Line.Medium.ON_SCREEN;
    }

    Duration end() {
      return lines.stream().map(Line::length).reduce(at, Duration::plus);
    }

    String text() {
      String between = language.startsWith("zh") ? "" : " ";
      return lines.stream()
          .map(line -> line.text(language).orElse(""))
          .collect(Collectors.joining(between));
    }
  }

  List<Speech> of(Slot slot) {
    return byShot.getOrDefault(slot.order(), List.of());
  }

  /// The speech a mouth moves to; empty where nobody speaks on screen, or where the maker of
  /// lip-sync takes only its own audio and another voice begins the shot.
  List<Speech> synced(Slot slot) {
    List<Speech> all = of(slot);
    return switch (audio) {
      case ANY_FILE -> all.stream().filter(Speech::onScreen).toList();
      case OWN_URL -> all.stream().limit(1).filter(Speech::onScreen).toList();
    };
  }

  Limits.AudioSource audio() {
    return audio;
  }

  private List<Speech> in(Slot slot) {
    List<Speech> speeches = new ArrayList<>();
    for (Line line : slot.shot().lines()) {
      speech(line).ifPresent(speeches::add);
    }
    return switch (audio) {
      case ANY_FILE -> List.copyOf(speeches);
      case OWN_URL -> joined(speeches);
    };
  }

  private Optional<Speech> speech(Line line) {
    String language = language(line);
    if (line.text(language).isEmpty()) {
      return Optional.empty();
    }
    return voice(line, language).map(v -> new Speech(List.of(line), language, v, line.at()));
  }

  /// A line marked as written in another language is spoken in that one in every locale.
  String language(Line line) {
    String written = plan.story().series().languages().primary().tag();
    return line.language().equals(written) ? plan.build().locale() : line.language();
  }

  private Optional<String> voice(Line line, String language) {
    return switch (line.speaker()) {
      case CastMember member -> Optional.ofNullable(member.voicing().byLanguage().get(language));
      case Extra extra -> free(extra, language);
    };
  }

  /// Each extra has the first voice that no character uses, in order of declaration.
  private Optional<String> free(Extra extra, String language) {
    Story story = plan.story();
    List<String> all =
        plan.limits(Capability.SPEECH)
            .map(limits -> limits.voices().getOrDefault(language, List.of()))
            .orElse(List.of());
    List<String> used =
        story.cast().stream()
            .flatMap(m -> Optional.ofNullable(m.voicing().byLanguage().get(language)).stream())
            .toList();
    List<String> open = all.stream().filter(voice -> !used.contains(voice)).toList();
    List<String> choice = open.isEmpty() ? all : open;
    int number = Math.max(0, story.extras().indexOf(extra));
    return choice.isEmpty() ? Optional.empty() : Optional.of(choice.get(number % choice.size()));
  }

  /// Where only the maker's own audio moves a mouth: the first speaker's lines in a row are one
  /// synthesis, and begin with the clip, as the synthesis does.
  private static List<Speech> joined(List<Speech> speeches) {
    if (speeches.isEmpty() || !speeches.getFirst().onScreen()) {
      return List.copyOf(speeches);
    }
    Speech first = speeches.getFirst();
    List<Line> run = new ArrayList<>();
    for (Speech speech : speeches) {
      if (!speech.onScreen() || !sameVoice(speech, first)) {
        break;
      }
      run.addAll(speech.lines());
    }
    List<Speech> all = new ArrayList<>();
    all.add(new Speech(List.copyOf(run), first.language(), first.voice(), Duration.ZERO));
    all.addAll(speeches.subList(run.size(), speeches.size()));
    return List.copyOf(all);
  }

  private static boolean sameVoice(Speech one, Speech other) {
    return one.first().speaker().equals(other.first().speaker())
        && one.language().equals(other.language());
  }
}
