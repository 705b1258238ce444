package dramac.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Makes the silent picture of an episode: every frame is decoded, composed and encoded once, the
/// pieces two at a time, then joined as they are.
final class Montage {
  private final Ffmpeg ffmpeg;
  private final Canvas canvas;
  private final Path scratch;

  /// @param scratch an empty folder for pieces
  Montage(Ffmpeg ffmpeg, Canvas canvas, Path scratch) {
    this.ffmpeg = ffmpeg;
    this.canvas = canvas;
    this.scratch = scratch;
  }

  /// What came of it.
  ///
  /// @param list an `ffconcat` list of the pieces, beside them
  /// @param notes clips that were too short, in words
  record Reel(Path list, int frames, List<String> notes) {}

  Reel make(List<Take> takes, List<Overlay> overlays) throws MediaFailed, InterruptedException {
    Map<Path, Probe> facts = new LinkedHashMap<>();
    for (Take take : takes) {
      if (!facts.containsKey(take.clip())) {
        facts.put(take.clip(), Probe.of(ffmpeg, take.clip()));
      }
    }
    List<Piece> pieces = Pieces.of(canvas, takes);
    List<String> notes = new ArrayList<>();
    List<Callable<Integer>> jobs = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Path out = scratch.resolve(name(i));
      note(piece, facts, notes);
      jobs.add(() -> encode(piece, facts, overlays, out));
    }
    int frames = Crew.all(jobs).stream().mapToInt(Integer::intValue).sum();
    return new Reel(list(pieces.size()), frames, List.copyOf(notes));
  }

  private int encode(Piece piece, Map<Path, Probe> facts, List<Overlay> overlays, Path out)
      throws MediaFailed, InterruptedException {
    List<Overlay> touching =
        overlays.stream().filter(o -> o.touches(piece.from(), piece.to())).toList();
    List<Probe> clips = new ArrayList<>();
    for (Piece.Source source : piece.sources()) {
      clips.add(facts.getOrDefault(source.take().clip(), Probe.of(ffmpeg, source.take().clip())));
    }
    List<String> arguments = new PieceGraph(canvas).arguments(piece, clips, touching);
    arguments.add("file:" + out);
    ffmpeg.run(arguments, limit(piece.frames()));
    int made = Probe.of(ffmpeg, out).picture().map(Probe.Picture::frames).orElse(0);
    if (made != piece.frames()) {
      String shot = piece.sources().getFirst().take().id();
      throw new Unusable(
          "The clip of " + shot + " gave " + made + " frames of " + piece.frames() + ".");
    }
    return made;
  }

  private void note(Piece piece, Map<Path, Probe> facts, List<String> notes) {
    for (Piece.Source source : piece.sources()) {
      Probe probe = facts.get(source.take().clip());
      int missing = probe == null ? 0 : PieceGraph.missing(source, piece.frames(), probe, canvas);
      if (missing > canvas.frames(0.5)) {
        notes.add(
            "The clip of "
                + source.take().id()
                + " is "
                + missing
                + " frames too short; its last picture is held.");
      }
    }
  }

  private Path list(int count) throws DiskFull {
    StringBuilder text = new StringBuilder("ffconcat version 1.0\n");
    for (int i = 0; i < count; i++) {
      text.append("file ").append(name(i)).append('\n');
    }
    try {
      return Files.writeString(scratch.resolve("pieces.ffconcat"), text);
    } catch (IOException e) {
      throw new DiskFull("The list of pieces cannot be written: " + e.getMessage());
    }
  }

  /// A generous bound: a machine fifty times slower than ours still makes it.
  private static Duration limit(int frames) {
    return Duration.ofSeconds(60 + frames);
  }

  private static String name(int index) {
    return "piece" + index + ".mp4";
  }
}
