package dramac.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What ffprobe says about a file. Packets are counted, not decoded: quick, and exact for our own
/// files.
///
/// @param seconds length of the longest stream
/// @param pictures the picture streams, mostly one or none
/// @param sounds the sound streams
/// @param others number of streams that are neither
/// @param tags the container's tags
public record Probe(
    double seconds,
    List<Picture> pictures,
    List<Sound> sounds,
    int others,
    SequencedMap<String, String> tags) {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /// A picture stream.
  ///
  /// @param codec `h264`, `png`; with its profile after a blank where it has one: `h264 High`
  /// @param format pixel format and colour space: `yuv420p bt709`
  /// @param frames number of packets
  /// @param start seconds of the first frame
  public record Picture(
      String codec, String format, int width, int height, Rate rate, int frames, double start) {}

  /// Frames a second as an exact fraction.
  public record Rate(int frames, int seconds) {
    /// As a number.
    public double fps() {
      return seconds == 0 ? 0 : (double) frames / seconds;
    }
  }

  /// A sound stream.
  public record Sound(String codec, int rate, int channels, double start, double seconds) {}

  public Probe {
    pictures = List.copyOf(pictures);
    sounds = List.copyOf(sounds);
    tags = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tags));
  }

  /// The facts of `file`.
  ///
  /// @throws Unusable when it is no picture or sound we know
  public static Probe of(Ffmpeg ffmpeg, Path file) throws MediaFailed, InterruptedException {
    List<String> arguments = new ArrayList<>(Kind.opening(file));
    arguments.addAll(List.of("-count_packets", "-show_streams", "-show_format", "-of", "flat=h=1"));
    try {
      return from(read(ffmpeg.probe(arguments, LIMIT)));
    } catch (FfmpegFailed e) {
      throw new Unusable(file + " cannot be decoded: " + e.getMessage());
    }
  }

  /// The first picture stream.
  public Optional<Picture> picture() {
    return pictures.stream().findFirst();
  }

  /// The first sound stream.
  public Optional<Sound> sound() {
    return sounds.stream().findFirst();
  }

  private static Probe from(SequencedMap<String, String> facts) {
    List<Picture> pictures = new ArrayList<>();
    List<Sound> sounds = new ArrayList<>();
    int others = 0;
    for (int i = 0; facts.containsKey("streams.stream." + i + ".index"); i++) {
      Stream stream = new Stream(facts, "streams.stream." + i + ".");
      switch (stream.text("codec_type")) {
        case "video" -> pictures.add(stream.picture());
        case "audio" -> sounds.add(stream.sound());
        default -> others++;
      }
    }
    SequencedMap<String, String> tags = new LinkedHashMap<>();
    facts.forEach(
        (key, value) -> {
          if (key.startsWith("format.tags.")) {
            tags.put(key.substring("format.tags.".length()), value);
          }
        });
    double seconds = new Stream(facts, "format.").number("duration");
    return new Probe(seconds, pictures, sounds, others, tags);
  }

  private static SequencedMap<String, String> read(String flat) {
    SequencedMap<String, String> facts = new LinkedHashMap<>();
    for (String line : flat.lines().toList()) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        facts.put(line.substring(0, equals), plain(line.substring(equals + 1)));
      }
    }
    return facts;
  }

  private static String plain(String value) {
    if (!value.startsWith("\"")) {
      return value;
    }
    String inner = value.substring(1, value.length() - 1);
    return inner.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
  }

  private record Stream(Map<String, String> facts, String prefix) {
    String text(String name) {
      return facts.getOrDefault(prefix + name, "");
    }

    double number(String name) {
      try {
        return Double.parseDouble(text(name));
      } catch (NumberFormatException e) {
        return 0;
      }
    }

    Picture picture() {
      String codec = (text("codec_name") + " " + text("profile")).strip();
      String format = (text("pix_fmt") + " " + text("color_space")).strip();
      return new Picture(
          codec,
          format,
          (int) number("width"),
          (int) number("height"),
          rate(text("r_frame_rate")),
          (int) number("nb_read_packets"),
          number("start_time"));
    }

    Sound sound() {
      return new Sound(
          text("codec_name"),
          (int) number("sample_rate"),
          (int) number("channels"),
          number("start_time"),
          number("duration"));
    }

    private static Rate rate(String fraction) {
      int slash = fraction.indexOf('/');
      return slash < 0
          ? new Rate(0, 0)
          : new Rate(
              Integer.parseInt(fraction.substring(0, slash)),
              Integer.parseInt(fraction.substring(slash + 1)));
    }
  }
}
