package dramac.source;

import java.util.List;

/// A sentence not yet worded: its key in the resources and what fills its places `{0}`, `{1}`. An
/// argument is a text, a number, or another message.
public record Message(String key, List<Object> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
