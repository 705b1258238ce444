package dramac.cli;

import dramac.media.Ffmpeg;
import dramac.media.FfmpegMissing;
import dramac.media.Fonts;
import dramac.media.Parts;
import dramac.media.Unusable;

/// The tools a build needs, found or complained about.
final class Tools {
  private Tools() {}

  static Ffmpeg ffmpeg(Shell shell) throws Complaint, InterruptedException {
    try {
      return Ffmpeg.find(Parts.of(shell.home()), shell.environment());
    } catch (FfmpegMissing e) {
      throw Complaint.settings(
          e.getMessage() == null ? "there is no ffmpeg that works" : e.getMessage(),
          "see: dramac doctor");
    }
  }

  static Fonts fonts(Shell shell) throws Complaint {
    try {
      return Fonts.of(Parts.of(shell.home()));
    } catch (Unusable e) {
      throw Complaint.settings("the fonts of this image can't be read: " + e.getMessage());
    }
  }
}
