package dramac.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// Gathers who and what a picture shows, by first mention, each person in the look that holds.
final class PeopleInPicture {
  private final Wardrobe wardrobe;
  private final SequencedMap<CastMember, Appearance> people = new LinkedHashMap<>();
  private final SequencedSet<Prop> props = new LinkedHashSet<>();

  PeopleInPicture(Wardrobe wardrobe) {
    this.wardrobe = wardrobe;
  }

  /// Extras have no face to keep; sets and looks are no part of a shot's cast.
  void add(Named what) {
    switch (what) {
      case CastMember member -> people.putIfAbsent(member, wardrobe.appearance(member));
      case Prop prop -> props.add(prop);
      case Extra _, SetDesign _, Look _ -> {}
    }
  }

  void addAll(List<Use> uses) {
    uses.forEach(use -> add(use.what()));
  }

  Piece.Cast cast() {
    return new Piece.Cast(new ArrayList<>(people.values()), new ArrayList<>(props));
  }
}
