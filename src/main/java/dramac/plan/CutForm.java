package dramac.plan;

import dramac.story.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The canonical form of what is made here. Shots and lines are known by what they show and say,
/// never by their numbers.
final class CutForm {
  private final Fingerprints keys;

  CutForm(Fingerprints keys) {
    this.keys = keys;
  }

  Canonical of(Craft craft) {
    return switch (craft) {
      case Craft.Dialogue dialogue ->
          new Canonical()
              .text("kind", "dialogue")
              .time("length", dialogue.length())
              .all("speech", dialogue.speech().stream().map(this::spoken).toList());
      case Craft.Subtitles(Cut cut, _) ->
          new Canonical()
              .text("kind", "subtitles")
              .number("fps", cut.format().fps())
              .texts("languages", tags(cut))
              .number("reprise", cut.reprise().map(Cut.Reprise::skip).orElse(-1))
              .all("shots", shots(cut).stream().map(this::timed).toList());
      case Craft.Poster poster ->
          new Canonical()
              .text("kind", "poster")
              .text("video", keys.key(poster.video()))
              .texts("title", Fingerprints.words(poster.title()))
              .text("subtitle", poster.subtitle())
              .one("format", format(poster.format()));
      case Craft.Episode(Cut cut, _) -> episode(cut);
    };
  }

  private Canonical spoken(Craft.Spoken spoken) {
    return new Canonical()
        .text("voice", keys.key(spoken.voice()))
        .time("at", spoken.at())
        .time("slot", spoken.slot())
        .text("medium", spoken.medium().name())
        .text("room", spoken.room());
  }

  private static List<String> tags(Cut cut) {
    return cut.heading().all().all().stream().map(l -> l.tag()).toList();
  }

  private static List<Cut.CutShot> shots(Cut cut) {
    List<Cut.CutShot> again = cut.reprise().map(Cut.Reprise::shots).orElse(List.of());
    return Stream.concat(again.stream(), cut.shots().stream()).toList();
  }

  private Canonical episode(Cut cut) {
    Canonical form =
        new Canonical()
            .text("kind", "episode")
            .number("number", cut.episode().number())
            .texts("series", Fingerprints.words(cut.heading().series()))
            .texts("title", cut.heading().episode().map(Fingerprints::words).orElse(List.of()))
            .one("format", format(cut.format()))
            .texts("languages", tags(cut))
            .texts("burned", cut.languages())
            .text("ending", cut.ending().name())
            .all("beds", cut.beds().stream().map(this::bed).toList())
            .all("shots", cut.shots().stream().map(this::shot).toList());
    if (cut.label() == Cut.Label.OFF) {
      form.text("label", "off");
    }
    Optional<Cut.Reprise> reprise = cut.reprise();
    reprise.ifPresent(again -> form.one("reprise", reprise(again)));
    return form;
  }

  private Canonical reprise(Cut.Reprise again) {
    return new Canonical()
        .number("skip", again.skip())
        .number("frames", again.frames())
        .all("shots", again.shots().stream().map(this::shot).toList());
  }

  private static Canonical format(Format format) {
    return new Canonical()
        .text("ratio", format.ratio().toString())
        .text("tier", format.tier().toString())
        .number("fps", format.fps());
  }

  private Canonical bed(Cut.Bed bed) {
    return new Canonical()
        .text("music", keys.key(bed.music()))
        .number("start", bed.start())
        .number("frames", bed.frames())
        .number("percent", bed.percent());
  }

  /// What a reader needs of a shot.
  private Canonical timed(Cut.CutShot shot) {
    return new Canonical()
        .texts("dialogue", keys.keysOf(shot.dialogue().stream().toList()))
        .number("start", shot.start())
        .number("frames", shot.frames())
        .all("cues", shot.cues().stream().map(CutForm::cue).toList());
  }

  private Canonical shot(Cut.CutShot shot) {
    return timed(shot)
        .text("picture", keys.key(shot.picture()))
        .number("lead", shot.lead())
        .text("out", shot.out().name())
        .all("chip", shot.chip().stream().map(CutForm::chip).toList())
        .all("marks", shot.marks().stream().map(CutForm::mark).toList());
  }

  private static Canonical chip(Cut.Chip chip) {
    return new Canonical()
        .texts("place", Fingerprints.words(chip.place()))
        .texts("hour", List.of(chip.hour(), chip.hourEnglish()));
  }

  private static Canonical cue(Cut.Cue cue) {
    return new Canonical()
        .number("spoken", cue.spokenIndex())
        .texts("speaker", Fingerprints.words(cue.speaker()))
        .text("medium", cue.medium().name())
        .number("start", cue.start())
        .number("frames", cue.frames())
        .all("words", cue.words().stream().map(CutForm::words).toList());
  }

  private static Canonical words(Map<String, String> byLanguage) {
    Canonical form = new Canonical();
    byLanguage.forEach(form::text);
    return form;
  }

  private static Canonical mark(Cut.Mark mark) {
    Canonical form = new Canonical().number("at", mark.at());
    return switch (mark) {
      case Cut.Mark.Caption c ->
          form.text("kind", "caption").texts("words", Fingerprints.words(c.words()));
      case Cut.Mark.Sound s -> form.text("kind", "sound").text("word", s.words());
      case Cut.Mark.Twist _ -> form.text("kind", "twist");
      case Cut.Mark.Cliffhanger c ->
          form.text("kind", "cliffhanger").texts("words", Fingerprints.words(c.words()));
    };
  }
}
