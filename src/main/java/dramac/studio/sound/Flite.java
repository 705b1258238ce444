package dramac.studio.sound;

import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasi.WasiExitException;
import com.dylibso.chicory.wasi.WasiOptions;
import com.dylibso.chicory.wasi.WasiPreview1;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The Flite engine, a WebAssembly program run inside this process.
///
/// It sees nothing but one empty folder that its WAV file goes into. Compiling takes about a
/// second and is done once; each line is a fresh instance, so lines may run side by side.
final class Flite {
  private static final int HEAD = 44;
  private static final int RATE_AT = 24;
  private static final int LENGTH_AT = 40;

  private final WasmModule module;
  private final Function<Instance, Machine> compiled;
  private final Path scratch;

  private Flite(WasmModule module, Function<Instance, Machine> compiled, Path scratch) {
    this.module = module;
    this.compiled = compiled;
    this.scratch = scratch;
  }

  static Flite open(Path program, Path scratch) throws IOException {
    Files.createDirectories(scratch);
    var module = Parser.parse(Files.readAllBytes(program));
    return new Flite(module, MachineFactoryCompiler.compile(module), scratch);
  }

  /// Reads a text aloud, at 48 kHz, from −1 to 1.
  ///
  /// @param stretch 1 is the voice's own pace, 2 takes twice the time
  /// @param pitch multiplies the voice's fundamental, formants stay
  float[] read(String text, String voice, double stretch, double pitch) throws IOException {
    var folder = Files.createTempDirectory(scratch, "flite");
    try {
      var wav = folder.resolve("line.wav");
      start(
          folder,
          List.of(
              "flite",
              "-voice",
              voice,
              "--setf",
              "duration_stretch=" + plain(stretch),
              "--setf",
              "f0_shift=" + plain(pitch),
              "-t",
              text,
              "-o",
              "/line/line.wav"));
      return samples(Files.readAllBytes(wav));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      // The engine does not say when it cannot write: the file has no whole head then.
      throw new IOException("the English voice's file came out short; is the disk full?", e);
    } finally {
      Files.deleteIfExists(folder.resolve("line.wav"));
      Files.delete(folder);
    }
  }

  private void start(Path folder, List<String> arguments) throws IOException {
    var said = new ByteArrayOutputStream();
    var options =
        WasiOptions.builder()
            .withArguments(arguments)
            .withDirectory("/line", folder)
            .withStdout(said)
            .withStderr(said)
            .build();
    try (var wasi = WasiPreview1.builder().withOptions(options).build()) {
      var imports = ImportValues.builder().addFunction(wasi.toHostFunctions()).build();
      Instance.builder(module).withMachineFactory(compiled).withImportValues(imports).build();
    } catch (WasiExitException e) {
      if (e.exitCode() != 0) {
        var reason = said.toString(StandardCharsets.UTF_8).strip();
        throw new IOException("the English voice failed: " + reason, e);
      }
    }
  }

  private static float[] samples(byte[] wav) {
    var bytes = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.getInt(LENGTH_AT) > wav.length - HEAD) {
      throw new IndexOutOfBoundsException("fewer samples than the head promises");
    }
    double step = bytes.getInt(RATE_AT) / (double) Sound.RATE;
    var pcm = new short[(wav.length - HEAD) / Short.BYTES];
    bytes.position(HEAD).asShortBuffer().get(pcm);
    var own = Filters.floats(pcm, 0, pcm.length);
    return Filters.resampled(own, step, (int) (own.length / step));
  }

  private static String plain(double number) {
    return String.format(Locale.ROOT, "%.4f", number);
  }
}
