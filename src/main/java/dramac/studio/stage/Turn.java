package dramac.studio.stage;

/// One stretch of speech on the audio track.
///
/// @param speaker the name as the prompt has it
/// @param start seconds from the clip's first frame
/// @param end seconds, after `start`
public record Turn(String speaker, double start, double end) {
  public Turn {
    if (!(start >= 0 && end > start)) {
      throw new IllegalArgumentException("a turn of " + speaker + " from " + start + " to " + end);
    }
  }
}
