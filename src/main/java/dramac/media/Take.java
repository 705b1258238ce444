package dramac.media;

import dramac.story.Transition;
import java.nio.file.Path;

/// One clip in the cut.
///
/// @param id of its shot, for messages
/// @param frames how many are shown
/// @param lead frames of the clip before the first that is shown
/// @param out how it gives way to the next
record Take(String id, Path clip, int frames, int lead, Transition out) {}
