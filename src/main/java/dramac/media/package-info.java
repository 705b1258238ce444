/// Everything done to pictures and sound on this machine: ffmpeg as a process, its measurements,
/// drawn text, the finished episode. May import source, plan, store, run; the only owner of
/// processes and of the bundled ffmpeg. Absent: the network, prices, prompts, and any opinion about
/// the story.
@NullMarked
package dramac.media;

import org.jspecify.annotations.NullMarked;
