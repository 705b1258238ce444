package dramac.lsp;

/// Who and what is where in a series.
final class Index {
  static Index of(Analysis analysis) {
    return new Index();
  }
}
