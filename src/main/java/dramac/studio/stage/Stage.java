package dramac.studio.stage;

import dramac.media.Ffmpeg;
import dramac.media.Fonts;
import dramac.media.MediaFailed;
import dramac.media.Parts;
import dramac.studio.stage.Emotion.Mouth;
import dramac.studio.stage.Recipe.Person;
import dramac.studio.stage.Recipe.Voice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Draws people and shoots recipes. Java draws each layer once, ffmpeg moves them. Calls may run
/// at the same time from several threads; the same recipe and track give the same bytes.
public final class Stage {
  private static final Duration LIMIT = Duration.ofMinutes(15);

  private final Ffmpeg ffmpeg;
  private final Fonts fonts;
  private final Figures figures;
  private final LayerStore drawn;

  private Stage(Ffmpeg ffmpeg, Fonts fonts, Figures figures) {
    this.ffmpeg = ffmpeg;
    this.fonts = fonts;
    this.figures = figures;
    this.drawn = new LayerStore(Runtime.getRuntime().maxMemory() / 5);
  }

  /// @throws IOException when the figures' drawing instructions cannot be read
  public static Stage open(Parts parts, Ffmpeg ffmpeg, Fonts fonts) throws IOException {
    return new Stage(ffmpeg, fonts, new Figures(ToonHead.load(parts.figures())));
  }

  /// Renders exactly the recipe's frames to `mp4`, with a JPEG of the middle frame beside it.
  ///
  /// @param turns who speaks when; none means the recipe's own speakers for the whole track
  /// @param track the sound the mouths follow and the clip carries; none gives silence, and
  ///     speakers move their mouths as in speech
  public Shot shoot(Recipe recipe, List<Turn> turns, Optional<Path> track, Path mp4)
      throws IOException, MediaFailed, InterruptedException {
    Path parent = mp4.toAbsolutePath().normalize().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("no folder for " + mp4);
    }
    Files.createDirectories(parent);
    Path work = Files.createTempDirectory(parent, ".shot");
    try {
      Map<String, List<Mouth>> mouths = mouths(recipe, turns, track, work);
      Filtergraph graph = compose(recipe, mouths, work);
      Path clip = work.resolve("clip.mp4");
      encode(recipe, graph, track, clip, work);
      Path still = work.resolve("still.jpg");
      double middle = Math.floorDiv(recipe.frames(), 2) * 1.0 / recipe.fps();
      ffmpeg.run(
          List.of(
              "-ss",
              Expressions.format("%.4f", middle),
              "-i",
              clip.toString(),
              "-frames:v",
              "1",
              "-update",
              "1",
              "-q:v",
              "3",
              "-fflags",
              "+bitexact",
              still.toString()),
          LIMIT);
      Path thumbnail =
          parent.resolve(mp4.getFileName().toString().replaceFirst("\\.mp4$", "") + ".jpg");
      Files.move(still, thumbnail, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      Files.move(clip, mp4, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      return new Shot(mp4, thumbnail);
    } finally {
      delete(work);
    }
  }

  /// Draws the 1024 x 1024 sheet of a reference: the bust, three emotions, the name.
  public void portrait(ReferenceSheet sheet, long seed, Path png) throws IOException {
    Portrait.write(figures, fonts, sheet, seed, png);
  }

  /// What a person looks like, as a hash of drawn pixels: the same character, look and emotion
  /// have the same hash in every shot of every episode.
  public String layerHash(Person person) {
    return Portrait.hash(figures, person);
  }

  private Filtergraph compose(Recipe recipe, Map<String, List<Mouth>> mouths, Path work)
      throws IOException {
    Filtergraph graph = new Filtergraph(recipe, work);
    Scenery scenery = new Scenery(recipe, figures);
    graph.ground(drawn.get(scenery.key(), scenery::ground), Camera.drift(recipe));
    Details details = new Details(recipe);
    details.behind(graph);
    new Actors(figures, recipe, drawn).enter(graph, mouths);
    details.show(graph);
    Accents.before(recipe, graph);
    Particles.fall(recipe, graph);
    graph.filter(Camera.filters(recipe));
    Accents.after(recipe, graph);
    if (Quality.of(recipe).grain()) {
      graph.filter("noise=alls=3:allf=t");
    }
    return graph;
  }

  private Map<String, List<Mouth>> mouths(
      Recipe recipe, List<Turn> turns, Optional<Path> track, Path work)
      throws IOException, MediaFailed, InterruptedException {
    Map<String, List<Mouth>> mouths = new LinkedHashMap<>();
    short[] samples = track.isPresent() ? samples(track.get(), work) : new short[0];
    double seconds = (double) recipe.frames() / recipe.fps();
    for (Person person : recipe.people()) {
      List<Turn> own =
          turns.stream().filter(turn -> speaks(turn.speaker(), person.name())).toList();
      if (turns.isEmpty() && person.voice() == Voice.SPEAKS) {
        own = List.of(new Turn(person.name(), 0, seconds));
      }
      if (!own.isEmpty()) {
        mouths.put(
            person.name(),
            track.isPresent()
                ? MouthTrack.of(samples, own, recipe.frames(), recipe.fps())
                : MouthTrack.imagined(recipe.seed(), person.name(), recipe.frames()));
      }
    }
    return mouths;
  }

  private static boolean speaks(String speaker, String name) {
    return name.equalsIgnoreCase(speaker) || name.startsWith(speaker + Strangers.ONE_OF);
  }

  private short[] samples(Path track, Path work)
      throws IOException, MediaFailed, InterruptedException {
    Path raw = work.resolve("track.s16");
    ffmpeg.run(
        List.of(
            "-protocol_whitelist",
            "file",
            "-i",
            track.toAbsolutePath().toString(),
            "-vn",
            "-ac",
            "1",
            "-ar",
            String.valueOf(MouthTrack.RATE),
            "-f",
            "s16le",
            raw.toString()),
        LIMIT);
    byte[] bytes = Files.readAllBytes(raw);
    short[] samples = new short[bytes.length / 2];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
    return samples;
  }

  private void encode(Recipe recipe, Filtergraph graph, Optional<Path> track, Path clip, Path work)
      throws IOException, MediaFailed, InterruptedException {
    Path script = Files.writeString(work.resolve("shot.graph"), graph.text());
    double seconds = (double) recipe.frames() / recipe.fps();
    List<String> arguments = new ArrayList<>(List.of("-protocol_whitelist", "file"));
    arguments.addAll(graph.inputs());
    int sound = graph.inputs().size() / 10;
    if (track.isPresent()) {
      arguments.addAll(List.of("-i", track.get().toAbsolutePath().toString()));
    } else {
      arguments.addAll(List.of("-f", "lavfi", "-i", "anullsrc=r=48000:cl=stereo"));
    }
    arguments.addAll(List.of("-filter_complex_script", script.toString(), "-map", "[v]"));
    arguments.addAll(List.of("-map", sound + ":a:0", "-frames:v", String.valueOf(recipe.frames())));
    arguments.addAll(
        List.of("-af", Expressions.format("aresample=48000,apad,atrim=end=%.6f", seconds)));
    arguments.addAll(List.of("-c:a", "aac", "-b:a", "128k", "-ar", "48000", "-ac", "2"));
    arguments.addAll(Quality.of(recipe).encoder());
    arguments.addAll(
        List.of(
            "-threads",
            "2",
            "-fflags",
            "+bitexact",
            "-flags:v",
            "+bitexact",
            "-flags:a",
            "+bitexact",
            "-map_metadata",
            "-1",
            "-movflags",
            "+faststart",
            clip.toString()));
    ffmpeg.run(arguments, LIMIT);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
