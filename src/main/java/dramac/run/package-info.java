/// How a plan is carried out: what is ready, who makes it, what happened.
/// May import `source`, `plan` and `store`.
/// Not here: HTTP, Vert.x, ffmpeg, the console; the clock and the pauses come in through `Loop`.
@NullMarked
package dramac.run;

import org.jspecify.annotations.NullMarked;
