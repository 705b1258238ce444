package dramac.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Who is seen and who is heard, over the whole series, in order of first time.
///
/// @param seen the shots a person is in
/// @param heard the lines of a speaker
public record Appearances(
    SequencedMap<CastMember, List<Shot>> seen, SequencedMap<Speaker, List<Line>> heard) {

  public static Appearances of(Story story) {
    SequencedMap<CastMember, List<Shot>> seen = new LinkedHashMap<>();
    SequencedMap<Speaker, List<Line>> heard = new LinkedHashMap<>();
    story
        .shots()
        .forEach(
            shot -> {
              for (Appearance person : shot.onScreen()) {
                seen.computeIfAbsent(person.who(), who -> new ArrayList<>()).add(shot);
              }
              for (Line line : shot.lines()) {
                heard.computeIfAbsent(line.speaker(), who -> new ArrayList<>()).add(line);
              }
            });
    return new Appearances(Ordered.copyOf(seen), Ordered.copyOf(heard));
  }
}
