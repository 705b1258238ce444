package dramac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The house's first law: imports point downwards, libraries stay on their floor, the world comes
/// in through one door.
class LayersTest {
  private final List<CompiledClass> classes = CompiledClass.all();

  @Test
  void theTableItselfPointsDownwards() {
    List<String> names = Layers.names();
    for (Layers.Floor floor : Layers.FLOORS) {
      assertThat(names.subList(0, names.indexOf(floor.name())))
          .as("earlier lines of the table, for " + floor.name())
          .containsAll(floor.imports());
    }
  }

  @Test
  void everyPackageIsAFloor() {
    assertThat(classes).isNotEmpty();
    assertThat(classes)
        .allSatisfy(c -> assertThat(Layers.names()).as(c.name()).contains(c.floor()));
  }

  @Test
  void importsAreAllowed() {
    List<String> broken = new ArrayList<>();
    for (CompiledClass c : classes) {
      for (String used : c.uses()) {
        if (used.startsWith("dramac.") && !allowed(c.floor(), CompiledClass.floorOf(used))) {
          broken.add(c.name() + " uses " + used);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void librariesStayOnTheirFloor() {
    List<String> broken = new ArrayList<>();
    for (CompiledClass c : classes) {
      for (String used : c.uses()) {
        if (!used.startsWith("dramac.") && !mayUse(c.floor(), used, Layers.LIBRARIES)) {
          broken.add(c.name() + " uses " + used);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void theWorldComesInThroughOneDoor() {
    List<String> broken = new ArrayList<>();
    for (CompiledClass c : classes) {
      for (String call : c.calls()) {
        for (Map.Entry<String, List<String>> row : Layers.CALLS.entrySet()) {
          if (call.startsWith(row.getKey()) && !row.getValue().contains(c.floor())) {
            broken.add(c.name() + " calls " + call);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static boolean allowed(String from, String to) {
    return from.equals(to)
        || Layers.FLOORS.stream()
            .anyMatch(floor -> floor.name().equals(from) && floor.imports().contains(to));
  }

  /// A library nobody owns may be used nowhere.
  private static boolean mayUse(String floor, String used, Map<String, List<String>> owners) {
    return owners.entrySet().stream()
        .filter(row -> used.startsWith(row.getKey()))
        .anyMatch(row -> row.getValue().contains("*") || row.getValue().contains(floor));
  }
}
