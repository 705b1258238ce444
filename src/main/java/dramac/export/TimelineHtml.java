package dramac.export;

import dramac.source.Drawing;
import dramac.source.Language;
import dramac.source.Wording;
import dramac.story.Episode;
import dramac.story.Pace;
import dramac.story.Scene;
import dramac.story.Seconds;
import dramac.story.Shot;
import dramac.story.Story;
import dramac.story.Stretch;
import dramac.story.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/// The clock of each episode as one page to look at, print or send: nothing remote and no script.
public final class TimelineHtml {
  private final Story story;
  private final List<Episode> episodes;
  private final Pen pen;
  private final Html html = new Html();

  private TimelineHtml(Story story, List<Episode> episodes, Pen pen) {
    this.story = story;
    this.episodes = episodes;
    this.pen = pen;
  }

  /// @param episodes those of the story to be shown
  public static String write(Story story, List<Episode> episodes, Wording wording) {
    return new TimelineHtml(story, episodes, new Pen(wording, Drawing.plain(80))).page();
  }

  private String page() {
    String title = pen.plain(story.series().title().first());
    String language = pen.wording().language() == Language.ZH ? "zh-CN" : "en";
    html.raw("<!doctype html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\">")
        .raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .raw("style-src 'unsafe-inline'\"><title>")
        .text(title)
        .raw("</title><style>" + style() + "</style></head>\n<body>");
    header();
    if (episodes.size() > 1) {
      html.raw("<section class=\"overview\"><div class=\"picture\">")
          .raw(TimelineOverview.of(episodes, pen))
          .raw("</div></section>\n");
    }
    episodes.forEach(this::episode);
    legend();
    return html.raw("</body></html>\n").toString();
  }

  private void header() {
    html.raw("<header>").element("h1", "title", pen.plain(story.series().title().first()));
    story.series().title().alternatives().stream()
        .skip(1)
        .forEach(other -> html.element("p", "second", pen.plain(other)));
    html.raw("<dl>");
    fact(pen.say("fact.episodes"), Integer.toString(episodes.size()));
    fact(pen.say("length"), Seconds.clock(sum(episodes.stream().map(Episode::length).toList())));
    List<Pace> paces = episodes.stream().map(Pace::of).toList();
    fact(pen.say("shots"), Integer.toString(paces.stream().mapToInt(Pace::shots).sum()));
    Duration speech = sum(paces.stream().map(pace -> Stretch.sum(pace.speech())).toList());
    Duration own = sum(episodes.stream().map(each -> each.length().minus(each.reprise())).toList());
    fact(pen.say("speech"), TimelineFacts.share(speech, own));
    html.raw("</dl></header>\n");
  }

  private static Duration sum(List<Duration> times) {
    return times.stream().reduce(Duration.ZERO, Duration::plus);
  }

  private void fact(String name, String value) {
    html.raw("<div>").element("dt", "name", name).element("dd", "value", value).raw("</div>");
  }

  private void episode(Episode episode) {
    html.raw("<section id=\"" + episode.id() + "\"><h2>").element("b", "id", episode.id() + "");
    html.raw(" ").text(episode.title().map(pen::name).orElse(""));
    html.element("span", "length", Seconds.clock(episode.length())).raw("</h2>");
    episode
        .title()
        .filter(words -> words.alternatives().size() > 1)
        .ifPresent(words -> html.element("p", "second", pen.plain(words.alternatives().get(1))));
    episode.logline().ifPresent(words -> html.element("p", "logline", pen.plain(words)));
    if (episode.length().isZero()) {
      html.element("p", "second", pen.say("empty")).raw("</section>\n");
      return;
    }
    html.raw("<div class=\"picture\">").raw(TimelinePicture.of(episode, pen)).raw("</div>\n");
    html.raw("<table class=\"facts\"><tbody>");
    TimelineFacts.of(episode, pen).forEach(this::fact);
    html.raw("</tbody></table>\n<details><summary>").text(pen.say("list"));
    html.raw("</summary><table class=\"shots\"><tbody>");
    Timeline timeline = Timeline.of(episode);
    for (Scene scene : episode.scenes()) {
      scene(scene, timeline);
    }
    html.raw("</tbody></table></details></section>\n");
  }

  private void fact(TimelineFacts.Fact fact) {
    String style =
        switch (fact.verdict()) {
          case KEPT -> "kept";
          case BROKEN -> "broken";
          case NONE -> "plain";
        };
    html.raw("<tr class=\"" + style + "\">").element("td", "sign", sign(fact.verdict()));
    html.element("td", "fact", fact.name()).element("td", "number", fact.time());
    html.element("td", "limit", fact.limit());
    html.element("td", "words", fact.words().map(pen::names).orElse("")).raw("</tr>\n");
  }

  private static String sign(TimelineFacts.Verdict verdict) {
    return switch (verdict) {
      case KEPT -> "✓";
      case BROKEN -> "!";
      case NONE -> "";
    };
  }

  private void scene(Scene scene, Timeline timeline) {
    html.raw("<tr class=\"scene\">").element("td", "id", scene.id().toString());
    times(timeline.start(scene.id()), scene.length());
    html.element("td", "words", pen.names(scene.setting().place()));
    html.element("td", "who", "").raw("</tr>\n");
    for (Shot shot : scene.shots()) {
      html.raw("<tr>").element("td", "id", shot.id().toString());
      times(timeline.start(shot.id()), shot.length());
      html.element("td", "words", pen.plain(shot.framing().camera()));
      List<String> who = shot.onScreen().stream().map(a -> pen.name(a.who().names())).toList();
      html.element("td", "who", String.join(", ", who)).raw("</tr>\n");
    }
  }

  private void times(Duration start, Duration length) {
    html.element("td", "number", Seconds.clock(start));
    html.element("td", "number", pen.say("seconds", Seconds.of(length)));
  }

  private void legend() {
    html.raw("<footer>");
    for (String beat : List.of("happy", "sad", "tense", "romantic", "shocking")) {
      html.raw("<span><i class=\"beat " + beat + "\"></i>").text(pen.say("beat." + beat));
      html.raw("</span>");
    }
    for (String sign : List.of("close", "window", "seen", "speaking", "heard")) {
      html.raw("<span><i class=\"who who0 " + sign + "\"></i>").text(pen.say("legend." + sign));
      html.raw("</span>");
    }
    html.raw("</footer>");
  }

  private static String style() {
    try (InputStream in = TimelineHtml.class.getResourceAsStream("/dramac/report/timeline.css")) {
      if (in == null) {
        throw new IllegalStateException("timeline.css is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
