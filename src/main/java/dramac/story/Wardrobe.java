package dramac.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which look holds, and which locks do not. Everybody begins an episode in `default`.
final class Wardrobe {
  private final Map<CastMember, Look> worn = new LinkedHashMap<>();
  private final Map<CastMember, List<String>> unlocked = new LinkedHashMap<>();

  void beginEpisode() {
    worn.clear();
    beginScene();
  }

  void beginScene() {
    unlocked.clear();
  }

  void change(CastMember who, Look look) {
    worn.put(who, look);
  }

  void unlock(CastMember who, List<String> keys) {
    unlocked.merge(who, keys, Wardrobe::both);
  }

  /// The person as seen now.
  Appearance appearance(CastMember who) {
    Optional<Look> look =
        Optional.ofNullable(worn.get(who)).or(() -> who.appearing().look("default"));
    return new Appearance(who, look, unlocked.getOrDefault(who, List.of()));
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }
}
