package dramac.studio;

import dramac.media.Kind;
import dramac.studio.sound.Mood;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// `audio/background`: music mixed under a clip.
final class AddBackground implements Endpoint {
  static final String PRICE = "0.02";
  static final List<String> MOODS = Arrays.stream(Mood.values()).map(Mood::word).toList();

  private final Archive archive;
  private final Shelf shelf;

  AddBackground(Archive archive, Shelf shelf) {
    this.archive = archive;
    this.shelf = shelf;
  }

  @Override
  public String path() {
    return "audio/background";
  }

  @Override
  public List<String> fields() {
    return List.of("video_url", "mood", "volume", "fade_in", "fade_out");
  }

  @Override
  public Answer answer(Fields request) throws Refused, IOException {
    String mood = request.oneOf("mood", "dramatic", MOODS);
    double volume = request.number("volume", 0.3, 0, 1);
    double fadeIn = request.number("fade_in", 2, 0, 30);
    double fadeOut = request.number("fade_out", 2, 0, 30);
    String video = shelf.input(request, "video_url", List.of(Kind.MP4));
    String id = archive.keep(new Order.Scored(video, mood, volume, fadeIn, fadeOut));
    return Answer.priced(Json.object().put("final_video_url", shelf.url(id + ".mp4")), PRICE);
  }
}
