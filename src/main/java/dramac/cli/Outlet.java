package dramac.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where results go. A stream that prints swallows what the system says of a full disk; here the
/// first fault is kept, so that lost results never pass for done.
final class Outlet extends FilterOutputStream {
  private static final String READER_LEFT = "Broken pipe";

  private @Nullable IOException lost;

  Outlet(OutputStream out) {
    super(out);
  }

  /// Why results were lost; a reader who has seen enough is no loss.
  Optional<String> lost() {
    if (lost == null) {
      return Optional.empty();
    }
    String why = Faults.inWords(lost);
    return why.equals(READER_LEFT) ? Optional.empty() : Optional.of(why);
  }

  @Override
  public void write(int one) throws IOException {
    try {
      out.write(one);
    } catch (IOException e) {
      throw keep(e);
    }
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw keep(e);
    }
  }

  private IOException keep(IOException fault) {
    if (lost == null) {
      lost = fault;
    }
    return fault;
  }
}
