package dramac.media;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// One screen of subtitles.
///
/// @param line id of the line it belongs to
/// @param from first frame of the episode on which it stands
/// @param to frame on which it stands no more
/// @param lines one or two lines by language, marks and all
public record Cue(
    String line,
    int from,
    int to,
    SequencedMap<Locale, List<String>> lines,
    String speaker,
    Utterance.Face face) {

  public Cue {
    lines = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(lines));
  }

  Cue until(int end) {
    return new Cue(line, from, end, lines, speaker, face);
  }
}
