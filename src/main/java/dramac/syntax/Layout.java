package dramac.syntax;

import dramac.source.SourceFile;

/// A text laid out line by line.
final class Layout {
  private final SourceFile file;

  Layout(SourceFile file, FormatStyle style) {
    this.file = file;
  }

  String text() {
    return file.text();
  }
}
