package dramac.studio;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// How a studio is run.
///
/// @param port on 127.0.0.1; 0 = any free one
/// @param folder of its orders, references, files and charges; made when missing
/// @param key the only key let in; empty = every key of the right form
/// @param fields what becomes of request fields the API does not have
/// @param traffic what it lets through
/// @param faults what it does wrong on purpose
/// @param clock for the ledger of charges alone; no picture and no sound depends on it
public record StudioSettings(
    int port,
    Path folder,
    Optional<String> key,
    Fields fields,
    Traffic traffic,
    Faults faults,
    InstantSource clock) {

  /// A studio that lets everybody of this machine in and does nothing wrong.
  public static StudioSettings open(Path folder, InstantSource clock) {
    return new StudioSettings(
        0, folder, Optional.empty(), Fields.IGNORED, Traffic.FREE, Faults.none(), clock);
  }

  public StudioSettings at(int anotherPort) {
    return new StudioSettings(anotherPort, folder, key, fields, traffic, faults, clock);
  }

  public StudioSettings with(Fields another) {
    return new StudioSettings(port, folder, key, another, traffic, faults, clock);
  }

  public StudioSettings with(Traffic another) {
    return new StudioSettings(port, folder, key, fields, another, faults, clock);
  }

  public StudioSettings with(Faults others) {
    return new StudioSettings(port, folder, key, fields, traffic, others, clock);
  }

  public StudioSettings locked(String only) {
    return new StudioSettings(port, folder, Optional.of(only), fields, traffic, faults, clock);
  }

  /// Unknown fields of a request: passed over like the seed's API, or refused.
  public enum Fields {
    IGNORED,
    REFUSED
  }

  /// Limits as a paid provider has them; 0 = none.
  ///
  /// @param perMinute calls in any 60 s
  /// @param atOnce calls being answered at the same time
  public record Traffic(int perMinute, int atOnce) {
    public static final Traffic FREE = new Traffic(0, 0);
  }
}
