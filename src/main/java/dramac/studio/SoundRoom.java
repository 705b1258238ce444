package dramac.studio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dramac.media.Ffmpeg;
import dramac.media.MediaFailed;
import dramac.media.Probe;
import dramac.studio.sound.Composer;
import dramac.studio.sound.Mood;
import dramac.studio.sound.Sound;
import dramac.studio.sound.Speech;
import dramac.studio.sound.SpeechOrder;
import dramac.studio.sound.Spoken;
import dramac.studio.sound.Timing;
import dramac.studio.sound.Voices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes what is heard: lines, beds, and clips with another sound.
final class SoundRoom {
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final List<String> EXACT =
      List.of("-fflags", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1");

  private final Voices voices;
  private final Ffmpeg ffmpeg;

  SoundRoom(Voices voices, Ffmpeg ffmpeg) {
    this.voices = voices;
    this.ffmpeg = ffmpeg;
  }

  /// @param timings a JSON list of `{text, start, end}`, seconds
  void voice(Order.Voice voice, Path file, Path timings)
      throws Refused, IOException, MediaFailed, InterruptedException {
    SpeechOrder order =
        new SpeechOrder(
            voice.text(),
            voice.language(),
            voice.voice(),
            voice.speed(),
            voice.pitch(),
            voice.energy());
    switch (voices.speak(order)) {
      case Spoken spoken -> {
        write(spoken.sound(), file);
        Files.write(timings, Json.bytes(json(spoken.phrases())));
      }
      case Speech.Unspeakable not -> throw Refused.invalid("\"input\": " + not.message());
    }
  }

  void bed(Order.Bed bed, Path wav) throws IOException {
    Composer.bed(Mood.of(bed.mood()).orElse(Mood.DRAMATIC), bed.seconds(), bed.seed())
        .writeWav(wav);
  }

  /// A clip with its sound replaced; as long as it was, or longer with its last frame held.
  void dubbed(Path video, Path audio, Path mp4) throws MediaFailed, InterruptedException {
    double held = Probe.of(ffmpeg, audio).seconds() - Probe.of(ffmpeg, video).seconds();
    List<String> line = new ArrayList<>(inputs(video, audio));
    line.addAll(List.of("-map", "0:v", "-map", "1:a", "-af", "aresample=48000,apad"));
    if (held > 0.05) {
      String hold = String.format(Locale.ROOT, "tpad=stop_mode=clone:stop_duration=%.3f", held);
      line.addAll(List.of("-vf", hold, "-c:v", "libx264", "-preset", "veryfast"));
      line.addAll(List.of("-threads", "2", "-pix_fmt", "yuv420p", "-flags:v", "+bitexact"));
    } else {
      line.addAll(List.of("-c:v", "copy"));
    }
    double seconds = Math.max(0, held) + Probe.of(ffmpeg, video).seconds();
    line.addAll(List.of("-t", String.format(Locale.ROOT, "%.3f", seconds)));
    finish(line, mp4);
  }

  /// A clip with a bed under its own sound.
  void scored(Path video, Path bed, Order.Scored order, Path mp4)
      throws MediaFailed, InterruptedException {
    double seconds = Probe.of(ffmpeg, video).seconds();
    double out = Math.min(order.fadeOut(), seconds);
    String mix =
        String.format(
            Locale.ROOT,
            "[1:a]volume=%.3f,afade=t=in:d=%.3f,afade=t=out:st=%.3f:d=%.3f[bed];"
                + "[0:a]aresample=48000[own];"
                + "[own][bed]amix=inputs=2:duration=first:normalize=0,alimiter=limit=0.95[a]",
            order.volume(),
            Math.min(order.fadeIn(), seconds),
            seconds - out,
            out);
    List<String> line = new ArrayList<>(inputs(video, bed));
    line.addAll(List.of("-filter_complex", mix, "-map", "0:v", "-map", "[a]", "-c:v", "copy"));
    finish(line, mp4);
  }

  /// How long a file is heard or seen.
  double seconds(Path file) throws MediaFailed, InterruptedException {
    return Probe.of(ffmpeg, file).seconds();
  }

  private void finish(List<String> line, Path mp4) throws MediaFailed, InterruptedException {
    line.addAll(List.of("-c:a", "aac", "-b:a", "128k", "-ar", "48000", "-ac", "2"));
    line.addAll(EXACT);
    line.addAll(List.of("-movflags", "+faststart", "file:" + mp4));
    ffmpeg.run(line, LIMIT);
  }

  private static List<String> inputs(Path video, Path audio) {
    List<String> line = new ArrayList<>();
    for (Path file : List.of(video, audio)) {
      line.addAll(List.of("-protocol_whitelist", "file", "-i", "file:" + file));
    }
    return line;
  }

  private void write(Sound sound, Path file) throws IOException, MediaFailed, InterruptedException {
    if (file.toString().endsWith(".wav")) {
      sound.writeWav(file);
      return;
    }
    Path wav = file.resolveSibling("line.wav");
    sound.writeWav(wav);
    List<String> line = new ArrayList<>(List.of("-f", "wav", "-i", "file:" + wav));
    line.addAll(List.of("-c:a", "libmp3lame", "-b:a", "128k"));
    line.addAll(EXACT);
    line.add("file:" + file);
    ffmpeg.run(line, LIMIT);
    Files.delete(wav);
  }

  private static ArrayNode json(List<Timing> timings) {
    ArrayNode list = Json.MAPPER.createArrayNode();
    for (Timing timing : timings) {
      list.addObject()
          .put("text", timing.text())
          .put("start", timing.start())
          .put("end", timing.end());
    }
    return list;
  }
}
