package dramac.plan;

import dramac.story.Episode;
import dramac.story.Event;
import dramac.story.Line;
import dramac.story.Scene;
import dramac.story.Shot;
import dramac.story.ShotId;
import dramac.story.Story;
import dramac.story.Transition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Cuts shots that are longer than the maker's longest clip into parts a, b, … of one camera.
final class Splitter {
  private final Duration most;

  private Splitter(Duration most) {
    this.most = most;
  }

  /// The story with every shot short enough to be made, handles included.
  static Story split(Story story, Target target) {
    Optional<Offer> maker = target.offer(Capability.VIDEO);
    if (maker.isEmpty()) {
      return story;
    }
    Duration longest = maker.get().limits().lengths().longest().minus(Frames.HANDLES);
    Splitter splitter = new Splitter(longest);
    return new Story(
        story.series(),
        story.cast(),
        story.extras(),
        story.sets(),
        story.props(),
        story.episodes().stream().map(splitter::split).toList(),
        story.uses(),
        story.told());
  }

  private Episode split(Episode e) {
    List<Scene> scenes = e.scenes().stream().map(this::split).toList();
    return new Episode(
        e.id(),
        e.title(),
        e.logline(),
        e.hook(),
        e.reprise(),
        e.gate(),
        e.pacing(),
        e.opening(),
        scenes,
        e.span());
  }

  private Scene split(Scene s) {
    List<Shot> shots = s.shots().stream().flatMap(shot -> split(shot).stream()).toList();
    return new Scene(s.id(), s.setting(), s.mood(), shots, s.out(), s.marks(), s.span());
  }

  private List<Shot> split(Shot shot) {
    if (shot.length().compareTo(most) <= 0) {
      return List.of(shot);
    }
    List<Duration> cuts = cuts(shot, Duration.ZERO, shot.length());
    List<Shot> parts = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      Duration end = i + 1 < cuts.size() ? cuts.get(i + 1) : shot.length();
      parts.add(part(shot, i, cuts.get(i), end));
    }
    return parts;
  }

  /// Where parts begin: at the sentence nearest the middle of what is too long, else in its middle.
  private List<Duration> cuts(Shot shot, Duration from, Duration to) {
    if (to.minus(from).compareTo(most) <= 0) {
      return List.of(from);
    }
    Duration middle = from.plusMillis(to.minus(from).toMillis() / 2);
    Duration cut =
        sentences(shot)
            .filter(at -> at.compareTo(from) > 0 && at.compareTo(to) < 0)
            .min(Comparator.comparing((Duration at) -> at.minus(middle).abs()))
            .orElseGet(() -> Duration.ofMillis(middle.toMillis()));
    return Stream.concat(cuts(shot, from, cut).stream(), cuts(shot, cut, to).stream()).toList();
  }

  private static Stream<Duration> sentences(Shot shot) {
    return shot.lines().stream().map(Line::at);
  }

  private static Shot part(Shot shot, int number, Duration from, Duration to) {
    ShotId id = new ShotId(shot.id().scene(), shot.id().number(), letter(number));
    Transition out = to.equals(shot.length()) ? shot.out() : Transition.CUT;
    return new Shot(
        id,
        shot.framing(),
        shot.onScreen(),
        shot.props(),
        shot.happenings(),
        lines(shot, from, to),
        events(shot, from, to),
        shot.emotion(),
        to.minus(from),
        out,
        shot.span());
  }

  private static String letter(int number) {
    return String.valueOf((char) ('a' + number % 26));
  }

  private static List<Line> lines(Shot shot, Duration from, Duration to) {
    return shot.lines().stream()
        .filter(line -> within(line.at(), from, to))
        .map(line -> since(line, from))
        .toList();
  }

  private static Line since(Line l, Duration from) {
    return new Line(
        l.id(),
        l.speaker(),
        l.medium(),
        l.delivery(),
        l.language(),
        l.phrases(),
        l.at().minus(from),
        l.length(),
        l.span());
  }

  private static List<Event> events(Shot shot, Duration from, Duration to) {
    return shot.events().stream()
        .filter(event -> within(event.at(), from, to) || last(event, shot, to))
        .map(event -> since(event, from))
        .toList();
  }

  private static boolean within(Duration at, Duration from, Duration to) {
    return at.compareTo(from) >= 0 && at.compareTo(to) < 0;
  }

  /// An event at the very end belongs to the last part.
  private static boolean last(Event event, Shot shot, Duration to) {
    return to.equals(shot.length()) && event.at().compareTo(to) >= 0;
  }

  private static Event since(Event event, Duration from) {
    return switch (event) {
      case Event.Caption(Duration at, var words, var span) ->
          new Event.Caption(at.minus(from), words, span);
      case Event.Sound(Duration at, var words, var span) ->
          new Event.Sound(at.minus(from), words, span);
      case Event.Hook(Duration at, var words, var span) ->
          new Event.Hook(at.minus(from), words, span);
      case Event.Twist(Duration at, var words, var span) ->
          new Event.Twist(at.minus(from), words, span);
      case Event.Cliffhanger(Duration at, var words, var span) ->
          new Event.Cliffhanger(at.minus(from), words, span);
    };
  }
}
