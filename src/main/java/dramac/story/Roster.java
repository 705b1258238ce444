package dramac.story;

import static dramac.story.NameCodes.NAME_CLASH;

import dramac.source.Findings;
import dramac.source.Span;
import dramac.tree.Name;
import dramac.tree.NameKey;
import dramac.tree.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Every name the series declares. Two things with one name are a clash; the first keeps it.
final class Roster {
  private final Map<String, Named> byKey = new HashMap<>();
  private final Map<String, Span> places = new HashMap<>();
  private final Set<String> broken = new HashSet<>();
  private final SequencedMap<String, Named> byName = new LinkedHashMap<>();
  private final Mentions mentions = new Mentions();
  private int longestSet;

  void add(Names names, Named what, Findings findings) {
    for (Name name : names.alternatives()) {
      Span first = places.putIfAbsent(name.key(), name.span());
      if (first == null) {
        byKey.put(name.key(), what);
        byName.put(name.text(), what);
        if (what instanceof SetDesign) {
          longestSet = Math.max(longestSet, name.key().length());
        } else {
          mentions.add(name.text(), what);
        }
      } else if (byKey.get(name.key()) != what) {
        findings
            .at(NAME_CLASH, name.span(), name.text())
            .label()
            .related(first, "first")
            .help("rename");
      }
    }
  }

  /// Of a sheet that could not be read: its names are no mistake elsewhere.
  void addBroken(Names names) {
    names.alternatives().forEach(name -> broken.add(name.key()));
  }

  boolean isBroken(Name name) {
    return broken.contains(name.key());
  }

  <T extends Named> Optional<T> find(String name, Class<T> kind) {
    return Optional.ofNullable(byKey.get(NameKey.of(name)))
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /// The set with a name of that key.
  Optional<SetDesign> set(String key) {
    return Optional.ofNullable(byKey.get(key))
        .filter(SetDesign.class::isInstance)
        .map(SetDesign.class::cast);
  }

  /// How long the key of a set's name is at most; 0 without a set.
  int longestSet() {
    return longestSet;
  }

  /// All of a kind by every name they have, in order of declaration.
  <T extends Named> SequencedMap<String, T> all(Class<T> kind) {
    SequencedMap<String, T> found = new LinkedHashMap<>();
    byName.forEach(
        (name, what) -> {
          if (kind.isInstance(what)) {
            found.put(name, kind.cast(what));
          }
        });
    return found;
  }

  Mentions mentions() {
    return mentions;
  }
}
