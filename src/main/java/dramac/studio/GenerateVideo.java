package dramac.studio;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// `video/generate`: a silent clip of exactly as many frames as its duration has.
final class GenerateVideo implements Endpoint {
  static final String PRICE = "0.15";
  private static final List<String> TIERS = List.of("270p", "480p", "540p", "720p", "1080p");
  private static final List<String> RATIOS = List.of("9:16", "16:9", "1:1", "4:5");
  private static final double OFF_GRID = 0.01;

  private final Archive archive;
  private final Shelf shelf;

  GenerateVideo(Archive archive, Shelf shelf) {
    this.archive = archive;
    this.shelf = shelf;
  }

  @Override
  public String path() {
    return "video/generate";
  }

  @Override
  public List<String> fields() {
    return List.of(
        "model",
        "prompt",
        "duration",
        "resolution",
        "fps",
        "aspect_ratio",
        "seed",
        "num_videos",
        "character_reference");
  }

  @Override
  public Answer answer(Fields request) throws Refused, IOException {
    request.oneOf("model", ListModels.PICTURES, List.of(ListModels.PICTURES));
    String prompt = request.text("prompt", 20_000);
    int fps = fps(request);
    int frames = frames(request.number("duration", 10, 1, 60), fps);
    String tier = request.oneOf("resolution", "1080p", TIERS);
    int shortSide = Integer.parseInt(tier.substring(0, tier.length() - 1));
    int[] ratio = ratio(request.oneOf("aspect_ratio", "9:16", RATIOS));
    int least = Math.min(ratio[0], ratio[1]);
    request.whole("num_videos", 1, 1, 1);
    long seed = request.whole("seed", -1, -1, Integer.MAX_VALUE);
    Order.Clip clip =
        new Order.Clip(
            prompt,
            even(shortSide * ratio[0] / least),
            even(shortSide * ratio[1] / least),
            fps,
            frames,
            seed,
            reference(request));
    String id = archive.keep(seed < 0 ? drawn(clip) : clip);
    return Answer.priced(
        Json.object()
            .put("video_url", shelf.url(id + ".mp4"))
            .put("thumbnail_url", shelf.url(id + ".jpg"))
            .put("processing_time_ms", 0)
            .put("generation_id", "gen_" + id),
        PRICE);
  }

  private static int fps(Fields request) throws Refused {
    int fps = (int) request.whole("fps", 24, 24, 30);
    if (fps != 24 && fps != 25 && fps != 30) {
      throw Refused.invalid("\"fps\" must be one of 24, 25, 30.");
    }
    return fps;
  }

  private static int frames(double seconds, int fps) throws Refused {
    long frames = Math.round(seconds * fps);
    if (Math.abs(seconds * fps - frames) > OFF_GRID) {
      throw Refused.invalid(
          "\"duration\" must be a whole number of frames at " + fps + " a second.");
    }
    return (int) frames;
  }

  private String reference(Fields request) throws Refused, IOException {
    Optional<String> reference = request.optional("character_reference", 100);
    if (reference.isEmpty()) {
      return "";
    }
    String id =
        reference.get().startsWith(KeepReference.PREFIX) ? reference.get().substring(4) : "";
    boolean kept =
        Archive.isName(id + ".png")
            && archive.order(id).filter(Order.Likeness.class::isInstance).isPresent();
    if (!kept) {
      throw Refused.invalid("\"character_reference\" is unknown.");
    }
    return id;
  }

  /// A seed of -1 is "random": drawn from the request, so that builds repeat.
  private static Order.Clip drawn(Order.Clip clip) {
    return new Order.Clip(
        clip.prompt(),
        clip.width(),
        clip.height(),
        clip.fps(),
        clip.frames(),
        clip.prompt().hashCode() & Integer.MAX_VALUE,
        clip.reference());
  }

  private static int[] ratio(String text) {
    String[] sides = text.split(":");
    return new int[] {Integer.parseInt(sides[0]), Integer.parseInt(sides[1])};
  }

  private static int even(int pixels) {
    return pixels + (pixels & 1);
  }
}
