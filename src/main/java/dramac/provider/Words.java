package dramac.provider;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/// Words of other machines, made safe for a terminal and short.
final class Words {
  private static final int MOST = 200;

  private Words() {}

  /// At most 200 characters, on one line, control and bidi signs made visible.
  static String safe(String text) {
    StringBuilder safe = new StringBuilder();
    text.strip()
        .codePoints()
        .limit(MOST)
        .forEach(
            sign -> {
              int type = Character.getType(sign);
              boolean hidden =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR
                      || type == Character.SURROGATE;
              safe.append(hidden ? sign == '\n' ? " " : "\uFFFD" : Character.toString(sign));
            });
    return safe.toString();
  }

  /// What a failed exchange died of.
  static String of(Throwable cause) {
    return switch (cause) {
      case UnknownHostException e -> "no such host: " + safe(String.valueOf(e.getMessage()));
      case ConnectException e -> "no connection: " + safe(String.valueOf(e.getMessage()));
      case SSLException e -> "no secure connection: " + safe(String.valueOf(e.getMessage()));
      case TimeoutException e -> "no connection in time: " + safe(String.valueOf(e.getMessage()));
      default -> safe(cause.getClass().getSimpleName() + " " + cause.getMessage());
    };
  }
}
