package dramac.media;

import dramac.plan.Cut;
import dramac.story.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// All drawn layers of an episode, lowest first: dimming, cards, chips, subtitles, and the label
/// above all.
final class EpisodeArt {
  private static final double TITLE = 1.5;
  private static final double FADE = 0.3;
  private static final double CHIP = 2.5;
  private static final double CAPTION = 3;
  private static final double END = 2.2;
  private static final double SHORTEST_END = 1.0;

  private final Cut cut;
  private final Canvas canvas;
  private final CardArt cards;
  private final SubtitleArt subtitles;
  private final Path scratch;
  private final List<Overlay> layers = new ArrayList<>();

  EpisodeArt(Cut cut, Canvas canvas, Fonts fonts, Path scratch) {
    this.cut = cut;
    this.canvas = canvas;
    this.cards = new CardArt(fonts, canvas);
    this.subtitles = new SubtitleArt(fonts, canvas);
    this.scratch = scratch;
  }

  List<Overlay> draw(List<Cue> cues) throws DiskFull {
    List<Placed> placed = Placed.all(cut);
    title();
    for (Placed shot : placed) {
      chip(shot);
      captions(shot);
    }
    int end = afterSpeech(cues);
    boolean open = end < cut.frames();
    if (open) {
      add(cards.dimmed(), end, cut.frames(), FADE, 0);
    }
    for (Cue cue : cues) {
      add(subtitles.draw(cue), cue.from(), Math.min(cut.frames(), cue.to()), 0, 0);
    }
    if (open) {
      add(cards.end(continued()), end, cut.frames(), FADE, FADE);
    }
    if (cut.label() == Cut.Label.SHOWN) {
      String spoken = cut.languages().getFirst();
      add(cards.label(AiLabel.words(spoken)), 0, cut.frames(), 0, 0);
    }
    return List.copyOf(layers);
  }

  /// Nobody is talked over: the end card waits for the last words, as long as it can still be read.
  private int afterSpeech(List<Cue> cues) {
    int end = stillOpen();
    int spoken = cues.stream().mapToInt(Cue::to).max().orElse(0);
    int latest = cut.frames() - canvas.frames(SHORTEST_END);
    return end == cut.frames() ? end : Math.max(end, Math.min(spoken, latest));
  }

  /// Frame at which the end card comes up at the earliest; the last one where there is none.
  private int stillOpen() {
    int end = cut.frames() - canvas.frames(END);
    return cut.ending() == Cut.Ending.TO_BE_CONTINUED && end > 0 ? end : cut.frames();
  }

  private void title() throws DiskFull {
    if (cut.heading().episode().isPresent()) {
      Wording series = new Wording(cut.heading().series().in(spoken(), cut.heading().all()), "");
      Wording title = wording(cut.heading().episode().get());
      add(cards.title(series, title), 0, canvas.frames(TITLE), 0, FADE);
    }
  }

  /// Names of hours and places come in two languages; the one that is spoken stands first.
  private void chip(Placed shot) throws DiskFull {
    if (shot.shot().chip().isEmpty()) {
      return;
    }
    Cut.Chip chip = shot.shot().chip().get();
    boolean han = spoken().startsWith("zh");
    Wording place = wording(chip.place());
    String hour = han ? chip.hour() : chip.hourEnglish();
    String first = hour.isEmpty() ? place.first() : place.first() + " · " + hour;
    String second = place.second();
    if (han && !second.isEmpty() && !chip.hourEnglish().isEmpty()) {
      second += " · " + chip.hourEnglish();
    }
    int from = shot.start() == 0 ? Math.min(canvas.frames(TITLE), shot.frames() / 2) : shot.start();
    add(cards.chip(new Wording(first, second)), from, from + canvas.frames(CHIP), FADE, FADE);
  }

  private void captions(Placed shot) throws DiskFull {
    for (Cut.Mark mark : shot.shot().marks()) {
      if (mark instanceof Cut.Mark.Caption caption && caption.at() >= shot.skip()) {
        int from = shot.frame(caption.at());
        int to = Math.min(from + canvas.frames(CAPTION), stillOpen());
        add(cards.caption(wording(caption.words())), from, to, FADE, FADE);
      }
    }
  }

  private void add(Card card, int from, int to, double in, double out) throws DiskFull {
    Path file = scratch.resolve("layer" + layers.size() + ".png");
    int last = Math.min(to, cut.frames());
    layers.add(card.on(file, from, last, canvas.frames(in), canvas.frames(out)));
  }

  private Wording continued() {
    return spoken().startsWith("zh")
        ? new Wording("未完待续", "TO BE CONTINUED")
        : new Wording("To be continued", "");
  }

  private Wording wording(Words words) {
    String second =
        cut.languages().size() < 2
            ? ""
            : words.exactly(cut.languages().get(1), cut.heading().all()).orElse("");
    return new Wording(words.in(spoken(), cut.heading().all()), second);
  }

  private String spoken() {
    return cut.languages().getFirst();
  }
}
