package dramac.media;

import dramac.store.Made;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Where the voices of a shot really lie, as its dialogue track hands it on to subtitles and
/// episode: a handle `speech.0` = `120-2350` for each, in milliseconds from the shot's start.
final class Onsets {
  private static final String KEY = "speech.";

  private Onsets() {}

  static SequencedMap<String, String> handles(List<DialogueTrack.Heard> heard) {
    SequencedMap<String, String> handles = new LinkedHashMap<>();
    for (int i = 0; i < heard.size(); i++) {
      handles.put(KEY + i, heard.get(i).from() + "-" + heard.get(i).to());
    }
    return handles;
  }

  static List<DialogueTrack.Heard> of(Made track) {
    List<DialogueTrack.Heard> heard = new ArrayList<>();
    for (int i = 0; track.handles().containsKey(KEY + i); i++) {
      String times = track.handles().getOrDefault(KEY + i, "0-0");
      int dash = times.indexOf('-');
      int from = Integer.parseInt(times.substring(0, dash));
      heard.add(new DialogueTrack.Heard(from, Integer.parseInt(times.substring(dash + 1)), 1));
    }
    return heard;
  }
}
