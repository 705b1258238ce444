package dramac.export;

import dramac.plan.Cut;
import dramac.story.Episode;
import dramac.story.Languages;
import dramac.story.Line;
import dramac.story.Scene;
import dramac.story.Shot;
import dramac.story.Story;
import dramac.story.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/// `report.html`: storyboard, plan and cost on one page, with nothing remote and no script.
public final class ReportHtml {
  private final Report report;
  private final Html html = new Html();

  private ReportHtml(Report report) {
    this.report = report;
  }

  public static String write(Report report) {
    return new ReportHtml(report).page();
  }

  private String page() {
    Story story = report.story();
    html.raw("<!doctype html>\n<html lang=\"")
        .text(report.means().locale())
        .raw("\"><head><meta charset=\"utf-8\">")
        .raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .raw("style-src 'unsafe-inline'; img-src data:\"><title>")
        .text(story.series().title().first())
        .raw("</title><style>" + style() + "</style></head><body>");
    header(story);
    for (Cut cut : report.plan().cuts()) {
      story.episodes().stream()
          .filter(episode -> episode.id().equals(cut.episode()))
          .forEach(episode -> episode(episode, cut));
    }
    html.raw(new ReportTasks(report).markup());
    html.raw("<footer>");
    report.means().credits().forEach(line -> html.element("p", "second", line));
    html.raw("</footer>");
    return html.raw("</body></html>\n").toString();
  }

  private void header(Story story) {
    html.raw("<header>").element("h1", "title", story.series().title().first());
    story.series().title().alternatives().stream()
        .skip(1)
        .forEach(other -> html.element("p", "second", other));
    html.raw("<dl class=\"facts\">");
    fact("episodes", Integer.toString(report.plan().cuts().size()));
    fact("length", clock(report.plan().cuts().stream().mapToDouble(ReportHtml::seconds).sum()));
    fact("tasks", Integer.toString(report.plan().tasks().size()));
    fact("made by", report.means().provider());
    fact("spoken", report.means().locale());
    fact("picture", report.means().quality());
    fact("cost", report.cost().toString());
    html.raw("</dl></header>");
  }

  private void fact(String name, String value) {
    html.raw("<div>").element("dt", "name", name).element("dd", "value", value).raw("</div>");
  }

  private void episode(Episode episode, Cut cut) {
    html.raw("<section>").raw("<h2>").element("span", "id", episode.id().toString()).text(" ");
    html.text(episode.title().map(Words::first).orElse(""));
    html.element("span", "seconds", clock(seconds(cut))).raw("</h2>");
    episode.logline().ifPresent(words -> html.element("p", "logline", words));
    Report.Film film = report.films().get(episode.id());
    if (film != null) {
      html.raw("<p class=\"film\">").element("b", "file", film.file());
      film.facts().forEach((name, value) -> html.element("span", "fact", name + " " + value));
      html.raw("</p>");
    }
    for (Scene scene : episode.scenes()) {
      html.raw("<h3>").element("span", "id", scene.id().toString()).text(" ");
      html.text(scene.setting().place().first()).raw("</h3><div class=\"board\">");
      scene.shots().forEach(this::shot);
      html.raw("</div>");
    }
    html.raw("</section>");
  }

  private void shot(Shot shot) {
    html.raw("<figure>");
    byte[] still = report.stills().get(shot.id());
    if (still == null) {
      html.raw("<div class=\"blank\"></div>");
    } else {
      html.raw("<img alt=\"\" src=\"data:image/jpeg;base64,")
          .raw(Base64.getEncoder().encodeToString(still))
          .raw("\">");
    }
    html.raw("<figcaption>").element("span", "id", shot.id().toString());
    html.element("span", "seconds", clock(shot.length().toMillis() / 1000.0));
    html.element("p", "camera", shot.framing().camera());
    shot.lines().forEach(this::line);
    html.raw("</figcaption></figure>");
  }

  private void line(Line line) {
    html.raw("<p class=\"line\">").element("b", "who", line.speaker().names().first() + " ");
    html.text(line.text(line.language()).orElse(""));
    report.story().series().languages().all().stream()
        .map(Languages.Language::tag)
        .filter(tag -> !tag.equals(line.language()))
        .flatMap(tag -> line.text(tag).stream())
        .forEach(words -> html.raw("<br>").element("span", "second", words));
    html.raw("</p>");
  }

  private static double seconds(Cut cut) {
    return cut.frames() / (double) cut.format().fps();
  }

  private static String clock(double seconds) {
    return seconds < 60
        ? String.format(Locale.ROOT, "%.1f s", seconds)
        : String.format(Locale.ROOT, "%d:%04.1f", (int) seconds / 60, seconds % 60);
  }

  private static String style() {
    try (InputStream in = ReportHtml.class.getResourceAsStream("/dramac/report/report.css")) {
      if (in == null) {
        throw new IllegalStateException("report.css is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
