package dramac.export;

import dramac.story.Episode;
import dramac.story.Event;
import dramac.story.Pace;
import dramac.story.Pacing;
import dramac.story.Scene;
import dramac.story.Seconds;
import dramac.story.Stretch;
import dramac.story.Timeline;
import dramac.story.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An episode's clock in words: each fact beside the limit it is held to.
final class TimelineFacts {
  private final Episode episode;
  private final Timeline timeline;
  private final Pace pace;
  private final Pen pen;
  private final List<Fact> facts = new ArrayList<>();

  /// Whether a limit holds; most facts have none.
  enum Verdict {
    KEPT,
    BROKEN,
    NONE
  }

  /// One line of it.
  ///
  /// @param time a clock time or a length, or empty
  /// @param limit what it is held to, or more about it
  record Fact(Verdict verdict, String name, String time, String limit, Optional<Words> words) {}

  private TimelineFacts(Episode episode, Pen pen) {
    this.episode = episode;
    this.timeline = Timeline.of(episode);
    this.pace = Pace.of(episode);
    this.pen = pen;
  }

  static List<Fact> of(Episode episode, Pen pen) {
    TimelineFacts facts = new TimelineFacts(episode, pen);
    facts.hook();
    facts.turns();
    facts.cliffhanger();
    facts.lengths();
    return facts.facts;
  }

  static String name(Event event, Pen pen) {
    return switch (event) {
      case Event.Hook _ -> pen.say("hook");
      case Event.Twist _ -> pen.say("twist");
      case Event.Cliffhanger _ -> pen.say("cliffhanger");
      case Event.Caption _ -> pen.say("caption");
      case Event.Sound _ -> pen.say("sound");
    };
  }

  /// `S03`: a scene within its episode.
  static String number(Scene scene) {
    return String.format(Locale.ROOT, "S%02d", scene.id().number());
  }

  static String shots(int count, Pen pen) {
    return count == 1 ? pen.say("shots.one") : pen.say("shots.many", count);
  }

  static String share(Duration part, Duration whole) {
    return whole.isZero() ? "0%" : Math.round(100.0 * part.toMillis() / whole.toMillis()) + "%";
  }

  private void add(Verdict verdict, String name, String time, String limit) {
    facts.add(new Fact(verdict, name, time, limit, Optional.empty()));
  }

  private static Verdict verdict(Pace.Measured measured) {
    return measured.kept() ? Verdict.KEPT : Verdict.BROKEN;
  }

  private void hook() {
    String limit = pen.say("by", Seconds.of(episode.pacing().bounds().hook()));
    if (pace.hook().isEmpty()) {
      add(Verdict.BROKEN, pen.say("hook"), pen.say("none"), limit);
    }
    for (Timeline.Moment moment : timeline.hook().stream().toList()) {
      Verdict verdict = pace.hook().map(TimelineFacts::verdict).orElse(Verdict.NONE);
      moment(verdict, moment, limit);
    }
  }

  private void moment(Verdict verdict, Timeline.Moment moment, String limit) {
    Optional<Words> words =
        switch (moment.event()) {
          case Event.Hook hook -> Optional.of(hook.words());
          case Event.Twist twist -> Optional.of(twist.words());
          case Event.Cliffhanger cliffhanger -> Optional.of(cliffhanger.words());
          case Event.Caption caption -> Optional.of(caption.words());
          case Event.Sound _ -> Optional.empty();
        };
    facts.add(
        new Fact(verdict, name(moment.event(), pen), Seconds.clock(moment.at()), limit, words));
  }

  private void turns() {
    List<Timeline.Moment> twists = timeline.twists();
    int turn = 0;
    for (Timeline.Moment moment : timeline.moments()) {
      if (twists.contains(moment)) {
        Pace.Gap gap = pace.gaps().get(turn);
        moment(verdict(gap.measured()), moment, since(gap));
      }
      turn +=
          moment.event() instanceof Event.Twist || moment.event() instanceof Event.Cliffhanger
              ? 1
              : 0;
    }
    Pace.Gap last = pace.gaps().getLast();
    if (!last.measured().kept() || pace.peak().isEmpty()) {
      add(
          verdict(last.measured()),
          pen.say("end"),
          Seconds.clock(last.stretch().until()),
          since(last));
    }
  }

  private String since(Pace.Gap gap) {
    boolean first = gap.stretch().from().isZero();
    return pen.say(
        first ? "since.start" : "since",
        Seconds.of(gap.stretch().length()),
        Seconds.of(gap.measured().range().most()));
  }

  private void cliffhanger() {
    Pacing pacing = episode.pacing();
    if (pace.peak().isEmpty() && pacing.end() == Pacing.End.CLIFFHANGER) {
      add(Verdict.BROKEN, pen.say("cliffhanger"), pen.say("none"), pen.say("wanted"));
    }
    for (Pace.Measured peak : pace.peak().stream().toList()) {
      String limit = pen.say("peak", Seconds.of(peak.time()), Seconds.of(peak.range().most()));
      timeline.cliffhanger().ifPresent(moment -> moment(verdict(peak), moment, limit));
    }
  }

  private void lengths() {
    Pace.Measured length = pace.length();
    add(verdict(length), pen.say("length"), seconds(length.time()), range(length.range()));
    if (!episode.reprise().isZero()) {
      add(Verdict.NONE, pen.say("reprise"), seconds(episode.reprise()), pen.say("replayed"));
    }
    String average =
        pen.say("average", shots(pace.shots(), pen), Seconds.of(pace.average().range().most()));
    add(verdict(pace.average()), pen.say("shot"), seconds(pace.average().time()), average);
    pace.outside()
        .forEach(
            (id, measured) ->
                add(Verdict.BROKEN, id, seconds(measured.time()), range(measured.range())));
    Duration speech = Stretch.sum(pace.speech());
    Duration silence = pace.silence(episode);
    add(
        Verdict.NONE,
        pen.say("speech"),
        seconds(speech),
        pen.say("silence", share(speech, speech.plus(silence)), Seconds.of(silence)));
    add(
        Verdict.NONE,
        pen.say("close"),
        Integer.toString(pace.close()),
        pen.say("of.shots", pace.shots()));
  }

  private String seconds(Duration time) {
    return pen.say("seconds", Seconds.of(time));
  }

  private String range(Pacing.Range range) {
    return range.least().isZero()
        ? pen.say("most", Seconds.of(range.most()))
        : pen.say("range", Seconds.of(range.least()), Seconds.of(range.most()));
  }
}
