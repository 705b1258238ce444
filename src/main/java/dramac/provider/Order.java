package dramac.provider;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dramac.run.Failure;
import dramac.store.Artifact;
import java.util.List;
import java.util.Optional;

/// A request in the words of the API, or why it has none.
sealed interface Order {
  /// @param endpoint after the base
  /// @param promised the field without which an answer is none
  /// @param kept fields of the answer that later tasks may need
  /// @param file what lies at the promised URL; empty = nothing to fetch
  record Call(
      String endpoint,
      ObjectNode body,
      String promised,
      List<String> kept,
      Optional<Artifact.Kind> file)
      implements Order {
    public Call {
      kept = List.copyOf(kept);
    }

    /// The name a result goes by: a clip is a clip, lip-synced or not.
    String handle(String field) {
      return field.equals("synced_video_url") ? "video_url" : field;
    }
  }

  record Impossible(Failure failure) implements Order {
    static Impossible invalid(String why) {
      return new Impossible(new Failure.Invalid(why));
    }
  }
}
