package dramac.export;

import dramac.source.SourceFile;

/// Where places of a text lie in its bytes, as UTF-8 with the mark it may begin with.
final class ByteOffsets {
  private final SourceFile file;
  private final int[] lines;

  ByteOffsets(SourceFile file) {
    this.file = file;
    this.lines = new int[file.lineCount()];
    lines[0] = file.markBytes();
    for (int line = 2; line <= lines.length; line++) {
      int bytes = bytes(file.lineStart(line - 1), file.lineStart(line));
      lines[line - 1] = lines[line - 2] + bytes;
    }
  }

  int of(int offset) {
    int line = file.lineAt(offset);
    return lines[line - 1] + bytes(file.lineStart(line), offset);
  }

  private int bytes(int start, int end) {
    int bytes = 0;
    for (int i = start; i < end; i++) {
      char c = file.text().charAt(i);
      // two halves of a pair are four bytes together
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }
}
