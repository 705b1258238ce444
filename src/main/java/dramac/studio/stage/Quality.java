package dramac.studio.stage;

import java.util.ArrayList;
import java.util.List;

/// The three steps of quality, told by the picture's short side: full from 720, draft from 400,
/// tiny.
enum Quality {
  FULL("veryfast", 20),
  DRAFT("ultrafast", 23),
  TINY("ultrafast", 28);

  private final String preset;
  private final int crf;

  Quality(String preset, int crf) {
    this.preset = preset;
    this.crf = crf;
  }

  static Quality of(Recipe recipe) {
    int side = Math.min(recipe.width(), recipe.height());
    return side >= 720 ? FULL : side >= 400 ? DRAFT : TINY;
  }

  /// Rain, snow, dust.
  boolean particles() {
    return this != TINY;
  }

  /// Grain against bands in gradients.
  boolean grain() {
    return this == FULL;
  }

  List<String> encoder() {
    List<String> arguments =
        new ArrayList<>(List.of("-c:v", "libx264", "-preset", preset, "-crf", String.valueOf(crf)));
    arguments.addAll(List.of("-g", "48", "-sc_threshold", "0", "-bf", "0", "-pix_fmt", "yuv420p"));
    arguments.addAll(List.of("-profile:v", this == FULL ? "high" : "main"));
    arguments.addAll(
        List.of("-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"));
    arguments.addAll(List.of("-video_track_timescale", "12288"));
    return arguments;
  }
}
