package dramac.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The project's files, wherever they are. A path is relative to the project, with `/`; one that
/// would lead outside of it reads as absent.
public interface Sources {

  /// The bytes of a file, or nothing when there is none.
  Optional<byte[]> read(String path) throws IOException;

  /// The paths that match a glob (`*` within a name, `**` over folders), in name order.
  List<String> list(String glob) throws IOException;
}
