package dramac.plan;

import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.story.Appearance;
import dramac.story.CastMember;
import dramac.story.Emotion;
import dramac.story.Episode;
import dramac.story.EpisodeId;
import dramac.story.Event;
import dramac.story.Extra;
import dramac.story.Feature;
import dramac.story.Format;
import dramac.story.Framing;
import dramac.story.Happening;
import dramac.story.Languages;
import dramac.story.Line;
import dramac.story.Look;
import dramac.story.MusicMood;
import dramac.story.Pacing;
import dramac.story.Picture;
import dramac.story.Prop;
import dramac.story.Scene;
import dramac.story.SceneId;
import dramac.story.Seed;
import dramac.story.Series;
import dramac.story.SetDesign;
import dramac.story.Shot;
import dramac.story.Speaker;
import dramac.story.Story;
import dramac.story.Transition;
import dramac.story.Words;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A small series put together by hand, so that planning is tried without a parser.
public final class Tale {
  public static final Span HERE = new SourceFile("tale.drama", "x".repeat(200)).span(3, 9);

  public static final Look DRIVER = new Look("default", "black suit", Optional.empty(), HERE);
  public static final Look HEIR =
      new Look("heir", "grey suit", Optional.of(new Picture("refs/heir.png", HERE)), HERE);
  public static final CastMember SHEN =
      member("沈曜 | SHEN YAO", "Jiahao", "Michael", List.of(DRIVER, HEIR), 0.95);
  public static final CastMember LIN = member("林晚 | LIN WAN", "Tianmei", "Emma", List.of(), 1);
  public static final Extra STAFF = new Extra(Words.of("员工们", "STAFF"), HERE);
  public static final SetDesign LOBBY =
      new SetDesign(
          Words.of("大堂", "LOBBY"),
          List.of(new Feature("light", "cold white", HERE)),
          Optional.of(Words.of("black marble floor")),
          List.of(),
          Optional.empty(),
          Seed.USUAL,
          HERE);
  public static final Prop RING =
      new Prop(
          Words.of("婚戒", "WEDDING RING"),
          List.of(),
          Optional.of(Words.of("thin gold band")),
          List.of(),
          Seed.USUAL,
          HERE);

  private Tale() {}

  public static CastMember member(
      String names, String chinese, String english, List<Look> looks, double speed) {
    SequencedMap<String, String> voices = new LinkedHashMap<>();
    voices.put("zh-CN", chinese);
    voices.put("en-US", english);
    List<Feature> lock =
        List.of(
            new Feature("face_shape", "oval", HERE),
            new Feature("hair_color", "black", HERE),
            new Feature("jewel", "jade ring", HERE));
    return new CastMember(
        Words.of(names.split(" \\| ")),
        CastMember.Role.PROTAGONIST,
        new CastMember.Appearing(lock, List.of(), looks, Seed.USUAL),
        new CastMember.Voicing(voices, new LinkedHashMap<>(), speed, 1),
        HERE);
  }

  public static Appearance wearing(CastMember who, Look... look) {
    return new Appearance(who, List.of(look).stream().findFirst(), List.of());
  }

  public static Line line(SceneId scene, int number, Speaker who, String chinese, double at) {
    return line(scene, number, who, Line.Medium.ON_SCREEN, chinese, at);
  }

  public static Line line(
      SceneId scene, int number, Speaker who, Line.Medium medium, String chinese, double at) {
    SequencedMap<String, String> words = new LinkedHashMap<>();
    words.put("zh-CN", chinese);
    words.put("en-US", "in English: " + chinese.length());
    return new Line(
        scene.line(number),
        who,
        medium,
        new Line.Delivery(Emotion.COLD, List.of()),
        "zh-CN",
        List.of(new Line.Phrase(words, new LinkedHashMap<>(), HERE)),
        seconds(at),
        seconds(1.5),
        HERE);
  }

  public static Shot shot(
      SceneId scene,
      int number,
      String camera,
      List<Appearance> people,
      List<Line> lines,
      double length) {
    List<Happening> happenings =
        lines.isEmpty()
            ? List.of(new Happening.Beat(Happening.Kind.ACTION, Words.of("沈曜把伞递给林晚。"), HERE))
            : List.of();
    return new Shot(
        scene.shot(number),
        Framing.automatic(camera),
        people,
        List.of(),
        happenings,
        lines,
        List.of(),
        Emotion.TENSE,
        seconds(length),
        Transition.CUT,
        HERE);
  }

  public static Shot with(Shot s, List<Event> events) {
    return new Shot(
        s.id(),
        s.framing(),
        s.onScreen(),
        List.of(RING),
        s.happenings(),
        s.lines(),
        events,
        s.emotion(),
        s.length(),
        s.out(),
        s.span());
  }

  public static Scene scene(SceneId id, MusicMood mood, Shot... shots) {
    return scene(id, Optional.of(LOBBY), mood, shots);
  }

  public static Scene scene(SceneId id, Optional<SetDesign> set, MusicMood mood, Shot... shots) {
    return new Scene(
        id,
        new Scene.Setting(
            Words.of("广场", "PLAZA"),
            Scene.View.INTERIOR,
            Scene.TimeOfDay.NIGHT,
            set,
            Optional.of(Words.of("neon in the puddles")),
            List.of("smoke"),
            HERE),
        new Scene.Mood(Emotion.TENSE, Optional.empty(), Optional.of(new Scene.Music(mood, 30))),
        List.of(shots),
        Transition.CUT,
        Scene.Marks.none(),
        HERE);
  }

  public static Episode episode(int number, double reprise, Scene... scenes) {
    return new Episode(
        new EpisodeId(number),
        Optional.of(Words.of("第" + number, "Part " + number)),
        Optional.empty(),
        Optional.empty(),
        seconds(reprise),
        Episode.Gate.OPEN,
        pacing(),
        Transition.CUT,
        List.of(scenes),
        HERE);
  }

  private static Pacing pacing() {
    Duration any = seconds(60);
    Pacing.Range range = new Pacing.Range(Duration.ZERO, any);
    return new Pacing(
        "short-drama",
        new Pacing.Bounds(any, any, any, range, range, any, any, any),
        new Pacing.Shares(1.2, 0.45, 0.3, 5),
        Pacing.End.CLIFFHANGER,
        Pacing.Gate.QUESTION,
        new LinkedHashMap<>());
  }

  public static Story story(Episode... episodes) {
    Series series =
        new Series(
            "tale",
            Words.of("故事", "The Tale"),
            List.of("romance"),
            new Languages(
                List.of(
                    new Languages.Language("zh-CN", Languages.Use.SPOKEN),
                    new Languages.Language("en-US", Languages.Use.DUB))),
            new Format(Format.Ratio.NINE_SIXTEEN, Format.Tier.P1080, 24),
            Words.of("glossy romance"),
            List.of("crowds"),
            List.of(),
            Optional.empty());
    return new Story(
        series,
        List.of(SHEN, LIN),
        List.of(STAFF),
        List.of(LOBBY),
        List.of(RING),
        List.of(episodes),
        List.of(),
        List.of());
  }

  public static Build build(String locale) {
    return new Build(locale, Optional.empty(), new LinkedHashMap<>());
  }

  public static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  public static SceneId at(int episode, int scene) {
    return new EpisodeId(episode).scene(scene);
  }
}
