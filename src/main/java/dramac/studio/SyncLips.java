package dramac.studio;

import dramac.media.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// `video/lipsync`: mouths that move to a track; the clip then carries the track.
final class SyncLips implements Endpoint {
  static final String PRICE = "0.05";
  static final List<Kind> SOUNDS = List.of(Kind.WAV, Kind.MP3, Kind.OGG, Kind.FLAC, Kind.AAC);
  private static final List<String> LANGUAGES = List.of("zh-CN", "zh-TW", "en-US");

  private final Archive archive;
  private final Shelf shelf;

  SyncLips(Archive archive, Shelf shelf) {
    this.archive = archive;
    this.shelf = shelf;
  }

  @Override
  public String path() {
    return "video/lipsync";
  }

  @Override
  public List<String> fields() {
    return List.of("video_url", "audio_url", "language", "sync_mode", "enhance", "turns");
  }

  @Override
  public Answer answer(Fields request) throws Refused, IOException {
    request.oneOf("language", "zh-CN", LANGUAGES);
    request.oneOf("sync_mode", "precise", List.of("fast", "standard", "precise"));
    request.flag("enhance", true);
    List<Order.Turn> turns = new ArrayList<>();
    for (Fields turn : request.list("turns", 100)) {
      turn.only(List.of("speaker", "start", "end"));
      double start = turn.number("start", -1, 0, 60);
      double end = turn.number("end", -1, 0, 60);
      if (end <= start || start < 0) {
        throw Refused.invalid("\"turns\" must have each \"end\" after its \"start\".");
      }
      turns.add(new Order.Turn(turn.text("speaker", 200), start, end));
    }
    String video = shelf.input(request, "video_url", List.of(Kind.MP4));
    String audio = shelf.input(request, "audio_url", SOUNDS);
    String id = archive.keep(new Order.Synced(video, audio, turns));
    return Answer.priced(Json.object().put("synced_video_url", shelf.url(id + ".mp4")), PRICE);
  }
}
