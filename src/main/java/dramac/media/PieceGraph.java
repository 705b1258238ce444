package dramac.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The ffmpeg call that makes one piece: clips cut, fitted and blended, drawn layers laid over
/// them, encoded once. Same arguments, same bytes: the number of threads is fixed.
final class PieceGraph {
  /// A clip that is too short is slowed down to this part of its speed, then its end is held.
  private static final double SLOWEST = 0.92;

  private final Canvas canvas;
  private final List<String> inputs = new ArrayList<>();
  private final StringBuilder graph = new StringBuilder();
  private int opened;

  PieceGraph(Canvas canvas) {
    this.canvas = canvas;
  }

  /// @param facts of each source's clip, in order
  /// @param overlays those that touch the piece, lowest first, times of the episode
  List<String> arguments(Piece piece, List<Probe> facts, List<Overlay> overlays) throws Unusable {
    for (int i = 0; i < piece.sources().size(); i++) {
      source(piece, piece.sources().get(i), facts.get(i), i);
    }
    String picture = "[s0]";
    if (!piece.blend().isEmpty()) {
      add(
          "[s0][s1]xfade=transition=%s:duration=%s:offset=0[x];",
          piece.blend(), seconds(piece.frames()));
      picture = "[x]";
    }
    add("%sformat=yuv420p%s[p0];", picture, fades(piece));
    for (int i = 0; i < overlays.size(); i++) {
      overlay(overlays.get(i).since(piece.from()), i, piece.frames());
    }
    add("[p%d]format=yuv420p[v]", overlays.size());
    List<String> all = new ArrayList<>(inputs);
    all.addAll(List.of("-filter_complex", graph.toString(), "-map", "[v]"));
    all.addAll(encoding(piece.frames()));
    return all;
  }

  /// How far a clip misses the frames that are wanted from it, after slowing; 0 when it does not.
  static int missing(Piece.Source source, int frames, Probe facts, Canvas canvas) {
    int there = (int) Math.round(length(facts, canvas) / SLOWEST);
    return Math.max(0, source.first() + frames - there);
  }

  private void source(Piece piece, Piece.Source source, Probe facts, int index) throws Unusable {
    inputs.addAll(Kind.opening(source.take().clip()));
    int first = Math.max(0, source.first());
    int held = Math.max(0, -source.first());
    int wanted = source.take().lead() + source.take().frames();
    double speed = Math.clamp(length(facts, canvas) / wanted, SLOWEST, 1);
    add("[%d:v]", opened++);
    add("%s", taggedAlready(facts) ? "" : "setparams=colorspace=bt709:range=tv,");
    add("setpts=(PTS-STARTPTS)/%s,fps=%d:start_time=0,", decimal(speed), canvas.fps());
    add("scale=%d:%d:force_original_aspect_ratio=increase:", canvas.width(), canvas.height());
    add("out_color_matrix=bt709:out_range=tv,");
    add("crop=%d:%d:(iw-ow)/2:(ih-oh)*0.25,setsar=1,", canvas.width(), canvas.height());
    add("tpad=start=%d:start_mode=clone:stop=-1:stop_mode=clone,", held);
    add("trim=start_frame=%d:end_frame=%d,", first, first + piece.frames());
    add("setpts=N/%d/TB,fps=%d,settb=1/%d,", canvas.fps(), canvas.fps(), canvas.fps() * 512);
    add("format=yuv420p[s%d];", index);
  }

  private void overlay(Overlay layer, int index, int frames) throws Unusable {
    inputs.addAll(Kind.opening(layer.file()));
    add("[%d:v]scale=out_color_matrix=bt709:out_range=tv,format=yuva420p", opened++);
    if (layer.fades()) {
      add(",loop=loop=-1:size=1:start=0,setpts=N/%d/TB", canvas.fps());
      if (layer.fadeIn() > 0 && layer.from() + layer.fadeIn() > 0) {
        add(",fade=in:%d:%d:alpha=1", Math.max(0, layer.from()), layer.fadeIn());
      }
      if (layer.fadeOut() > 0 && layer.to() - layer.fadeOut() < frames) {
        add(",fade=out:%d:%d:alpha=1", Math.max(0, layer.to() - layer.fadeOut()), layer.fadeOut());
      }
    }
    add("[o%d];[p%d][o%d]overlay=x=%d:y=%d", index, index, index, layer.x(), layer.y());
    if (layer.from() > 0 || layer.to() < frames) {
      add(":enable='between(n,%d,%d)'", Math.max(0, layer.from()), layer.to() - 1);
    }
    add(":format=yuv420[p%d];", index + 1);
  }

  private static String fades(Piece piece) {
    String in = piece.fadeIn() > 0 ? ",fade=in:0:" + piece.fadeIn() : "";
    int start = Math.max(0, piece.frames() - piece.fadeOut());
    return in + (piece.fadeOut() > 0 ? ",fade=out:" + start + ":" + piece.fadeOut() : "");
  }

  private List<String> encoding(int frames) {
    String fixed =
        "-an -c:v libx264 -profile:v high -sc_threshold 0 -bf 0 -pix_fmt yuv420p -threads 2"
            + " -color_primaries bt709 -color_trc bt709 -colorspace bt709 -color_range tv"
            + " -map_metadata -1 -fflags +bitexact -flags:v +bitexact -f mp4";
    List<String> all = new ArrayList<>(List.of(fixed.split(" ")));
    all.addAll(List.of("-frames:v", "" + frames, "-preset", canvas.preset()));
    all.addAll(List.of("-crf", "" + canvas.crf(), "-g", "" + canvas.fps() * 2));
    all.addAll(List.of("-video_track_timescale", "" + canvas.fps() * 512));
    return all;
  }

  private static boolean taggedAlready(Probe facts) {
    String format = facts.picture().map(Probe.Picture::format).orElse("");
    return format.contains(" ") && !format.endsWith(" unknown");
  }

  private static double length(Probe facts, Canvas canvas) {
    Probe.Picture picture =
        facts.picture().orElse(new Probe.Picture("", "", 0, 0, new Probe.Rate(1, 1), 0, 0));
    double fps = picture.rate().fps();
    return fps > 0 ? picture.frames() / fps * canvas.fps() : 0;
  }

  private String seconds(int frames) {
    return decimal((double) frames / canvas.fps());
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.6f", number);
  }

  private void add(String format, Object... values) {
    graph.append(String.format(Locale.ROOT, format, values));
  }
}
