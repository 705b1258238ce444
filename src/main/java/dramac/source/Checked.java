package dramac.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A value and what there is to say about it; every stage of the compiler returns one. The
/// diagnostics are in order, and the value is there even when some are errors.
public record Checked<T>(T value, List<Diagnostic> diagnostics) {
  public Checked {
    diagnostics = diagnostics.stream().sorted().toList();
  }

  public static <T> Checked<T> of(T value) {
    return new Checked<>(value, List.of());
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /// The next stage on this value; the findings of both.
  public <R> Checked<R> then(Function<? super T, Checked<R>> stage) {
    Checked<R> next = stage.apply(value);
    List<Diagnostic> both = new ArrayList<>(diagnostics);
    both.addAll(next.diagnostics);
    return new Checked<>(next.value, both);
  }

  public <R> Checked<R> map(Function<? super T, ? extends R> change) {
    return new Checked<>(change.apply(value), diagnostics);
  }
}
