package dramac.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where files are asked for: waits until they are made, then sends them or a part of them.
final class FileDesk {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  private final Workshop workshop;
  private final Charges charges;

  FileDesk(Workshop workshop, Charges charges) {
    this.workshop = workshop;
    this.charges = charges;
  }

  void answer(Wire wire, String name, Desk.Ending ending) throws InterruptedException {
    try {
      Path file = workshop.file(name);
      long size = Files.size(file);
      Optional<Wire.Part> part = part(wire, name, size);
      if (part.isEmpty()) {
        wire.send(Desk.Reply.error(416, "bad_range", "The file has " + size + " bytes."));
        return;
      }
      charges.served(name, part.get().length());
      wire.send(file, type(name), part.get(), ending);
    } catch (Refused e) {
      wire.send(Desk.Reply.of(e));
    } catch (IOException e) {
      wire.send(Desk.Reply.error(500, "storage", "The file cannot be read: " + e.getMessage()));
    }
  }

  private static Optional<Wire.Part> part(Wire wire, String name, long size) {
    String tag = "\"" + name + "-" + size + "\"";
    @Nullable String asked = wire.request().getHeader("Range");
    @Nullable String match = wire.request().getHeader("If-Range");
    Matcher range = RANGE.matcher(asked == null ? "" : asked);
    boolean whole = !range.matches() || (match != null && !match.equals(tag));
    if (whole || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
      return Optional.of(new Wire.Part(tag, 0, size, size));
    }
    if (range.group(1).isEmpty()) {
      long last = Math.min(size, Long.parseLong(range.group(2)));
      return Optional.of(new Wire.Part(tag, size - last, size, size));
    }
    long from = Long.parseLong(range.group(1));
    long to = range.group(2).isEmpty() ? size : Math.min(size, Long.parseLong(range.group(2)) + 1);
    return from >= size || to <= from
        ? Optional.empty()
        : Optional.of(new Wire.Part(tag, from, to, size));
  }

  private static String type(String name) {
    return switch (name.substring(name.indexOf('.') + 1)) {
      case "mp4" -> "video/mp4";
      case "jpg" -> "image/jpeg";
      case "png" -> "image/png";
      case "webp" -> "image/webp";
      case "mp3" -> "audio/mpeg";
      case "wav" -> "audio/wav";
      case "json" -> "application/json";
      default -> "application/octet-stream";
    };
  }
}
