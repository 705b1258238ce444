package dramac.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Puts messages into one language. The texts lie in `dramac/messages/{en,zh}/WORD.properties`,
/// where WORD is the letters a key begins with: `C201.label` is in `C.properties`.
public final class Wording {
  private final Language language;
  private final Map<String, Properties> sheets = new ConcurrentHashMap<>();

  public Wording(Language language) {
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /// The text with its places filled.
  public String word(Message message) {
    String pattern = find(message.key());
    if (pattern == null) {
      throw new IllegalStateException("no text for " + message.key() + " in " + language);
    }
    return fill(pattern, message);
  }

  public boolean knows(String key) {
    return find(key) != null;
  }

  private @Nullable String find(String key) {
    return sheets.computeIfAbsent(sheetOf(key), this::read).getProperty(key);
  }

  private static String sheetOf(String key) {
    int end = 0;
    while (end < key.length() && Character.isLetter(key.charAt(end))) {
      end++;
    }
    return key.substring(0, end);
  }

  private Properties read(String sheet) {
    Properties texts = new Properties();
    String path = "/dramac/messages/" + language.folder() + "/" + sheet + ".properties";
    try (InputStream in = Wording.class.getResourceAsStream(path)) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    return texts;
  }

  private String fill(String pattern, Message message) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      int place = placeAt(pattern, at);
      if (place >= 0 && place < message.arguments().size()) {
        text.append(pattern, from, at).append(plain(message.arguments().get(place)));
        from = at + 3;
      }
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  /// The digit of `{0}`, or -1 where a brace is only a brace.
  private static int placeAt(String pattern, int at) {
    boolean isPlace =
        at + 2 < pattern.length()
            && Character.isDigit(pattern.charAt(at + 1))
            && pattern.charAt(at + 2) == '}';
    return isPlace ? pattern.charAt(at + 1) - '0' : -1;
  }

  private String plain(Object argument) {
    return argument instanceof Message nested ? word(nested) : argument.toString();
  }
}
