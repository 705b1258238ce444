/// The pictures of the embedded studio: a prompt is read to a recipe, a recipe is drawn and shot.
/// May import `media` (ffmpeg, fonts, parts) and `source`; owns nothing but the JSVG drawing.
/// Absent: story and plan, the network, the clock. What a paid provider would not see, it does
/// not see.
@NullMarked
package dramac.studio.stage;

import org.jspecify.annotations.NullMarked;
