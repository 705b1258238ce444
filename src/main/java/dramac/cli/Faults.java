package dramac.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Faults in words: never a stack trace.
final class Faults {
  private Faults() {}

  /// What went wrong with a file.
  static String inWords(IOException fault) {
    return switch (fault) {
      case AccessDeniedException e -> e.getFile() + " may not be read or written";
      case NoSuchFileException e -> e.getFile() + " is not there";
      case FileAlreadyExistsException e -> e.getFile() + " is a file where a folder is needed";
      case NotDirectoryException e -> e.getFile() + " is a file where a folder is needed";
      case FileSystemException e when e.getReason() != null -> e.getFile() + ": " + e.getReason();
      default -> {
        String message = fault.getMessage();
        yield message == null ? fault.getClass().getSimpleName() : message;
      }
    };
  }

  /// A fault of dramac itself: one line, and where the details are.
  static Complaint ours(Throwable fault, Shell shell) {
    if (shell.variable("DRAMAC_DEBUG").isPresent()) {
      fault.printStackTrace(shell.err());
    }
    String what = fault.getClass().getSimpleName() + ": " + fault.getMessage();
    return Complaint.settings(
        "dramac itself failed (" + what + "); nothing of yours is lost",
        "run again with DRAMAC_DEBUG=1 and report what it prints");
  }
}
