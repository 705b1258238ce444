package dramac.lsp;

import org.eclipse.lsp4j.ServerCapabilities;

/// One thing the server can do. Its methods that are marked as requests or notifications of the
/// protocol are found by their marks.
interface Feature {

  /// Puts down in the answer to `initialize` that this can be asked for.
  void announce(ServerCapabilities capabilities);
}
