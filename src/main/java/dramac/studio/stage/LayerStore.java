package dramac.studio.stage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Layers drawn before, by all that went into them: the shots of a scene share their set and
/// their people. Held layers are never painted on again. When the room is full the longest
/// unused leave first.
final class LayerStore {
  private final long room;
  private final Map<Object, Layer> layers = new LinkedHashMap<>(16, 0.75f, true);
  private long held;

  /// @param room bytes of pixels to hold at most
  LayerStore(long room) {
    this.room = room;
  }

  /// Two threads that miss at once both draw, and draw the same.
  Layer get(Object key, Supplier<Layer> drawing) {
    synchronized (layers) {
      Layer known = layers.get(key);
      if (known != null) {
        return known;
      }
    }
    Layer drawn = drawing.get();
    keep(key, drawn);
    return drawn;
  }

  private void keep(Object key, Layer drawn) {
    synchronized (layers) {
      if (layers.putIfAbsent(key, drawn) != null) {
        return;
      }
      held += size(drawn);
      Deque<Object> oldest = new ArrayDeque<>(layers.keySet());
      while (held > room && oldest.size() > 1) {
        Layer gone = layers.remove(oldest.removeFirst());
        held -= gone == null ? 0 : size(gone);
      }
    }
  }

  private static long size(Layer layer) {
    return 4L * layer.image().getWidth() * layer.image().getHeight();
  }
}
