package dramac.store;

import java.io.IOException;

/// A ledger that must not be built upon: damaged, or of another version. It is never made anew by
/// itself, for it may be all that is known of what was paid.
public final class LedgerRefused extends IOException {
  private static final long serialVersionUID = 1;

  LedgerRefused(String why) {
    super(why);
  }
}
