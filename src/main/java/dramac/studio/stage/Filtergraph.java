package dramac.studio.stage;

import static dramac.studio.stage.Expressions.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Inputs and filter text of one shot, built layer by layer from back to front.
final class Filtergraph {
  private final Recipe recipe;
  private final Path folder;
  private final List<String> inputs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String last = "";
  private int count;

  Filtergraph(Recipe recipe, Path folder) {
    this.recipe = recipe;
    this.folder = folder;
  }

  /// The opaque set, larger than the frame; `crop` chooses what is seen.
  void ground(Layer layer, String crop) throws IOException {
    int input = input(layer);
    last = "set";
    text.append(format("[%d]format=yuv420p,%s,%s[set];\n", input, loop(), crop));
  }

  /// A layer over what is there.
  ///
  /// @param x expression of t and n for the left edge, likewise `y`
  /// @param when frames at which it shows; empty for all
  void over(Layer layer, String x, String y, String when) throws IOException {
    int input = input(layer);
    over(format("[%d]format=yuva420p,%s", input, loop()), x, y, when);
  }

  /// A tall layer of which a moving window shows: rain, snow, petals.
  void window(Layer layer, String x, String y) throws IOException {
    int input = input(layer);
    over(
        format(
            "[%d]format=yuva420p,%s,crop=%d:%d:'%s':'%s'",
            input, loop(), recipe.width(), recipe.height(), x, y),
        "0",
        "0",
        "");
  }

  /// A filter over the whole frame so far.
  void filter(String filter) {
    String next = "v" + ++count;
    text.append(format("[%s]%s[%s];\n", last, filter, next));
    last = next;
  }

  List<String> inputs() {
    return List.copyOf(inputs);
  }

  String text() {
    return text + format("[%s]format=yuv420p,setsar=1[v]\n", last);
  }

  private void over(String source, String x, String y, String when) {
    String layer = "l" + ++count;
    String next = "v" + count;
    String enable = when.isEmpty() ? "" : ":enable='" + when + "'";
    text.append(format("%s[%s];\n", source, layer));
    text.append(format("[%s][%s]overlay=x='%s':y='%s'%s[%s];\n", last, layer, x, y, enable, next));
    last = next;
  }

  private int input(Layer layer) throws IOException {
    int number = inputs.size() / 10;
    Path file = folder.resolve("layer" + number + ".bgra");
    layer.write(file);
    inputs.addAll(
        List.of(
            "-f",
            "rawvideo",
            "-pixel_format",
            "bgra",
            "-video_size",
            layer.image().getWidth() + "x" + layer.image().getHeight(),
            "-framerate",
            String.valueOf(recipe.fps()),
            "-i",
            file.toString()));
    return number;
  }

  /// One decoded frame for the whole shot; the format comes first, so it is converted once.
  private String loop() {
    return format("loop=loop=-1:size=1:start=0,setpts=N/%d/TB", recipe.fps());
  }
}
