package dramac.studio;

import java.io.IOException;
import java.util.List;

/// `audio/music`, the studio's own: a bed as a file, to be mixed by who asked for it.
final class ComposeMusic implements Endpoint {
  private final Archive archive;
  private final Shelf shelf;

  ComposeMusic(Archive archive, Shelf shelf) {
    this.archive = archive;
    this.shelf = shelf;
  }

  @Override
  public String path() {
    return "audio/music";
  }

  @Override
  public List<String> fields() {
    return List.of("mood", "duration", "seed");
  }

  @Override
  public Answer answer(Fields request) throws Refused, IOException {
    String mood = request.oneOf("mood", "dramatic", AddBackground.MOODS);
    double seconds = request.number("duration", 30, 0.1, 600);
    long seed = request.whole("seed", 42, 0, Integer.MAX_VALUE);
    String id = archive.keep(new Order.Bed(mood, seconds, seed));
    return Answer.priced(
        Json.object().put("audio_url", shelf.url(id + ".wav")), AddBackground.PRICE);
  }
}
