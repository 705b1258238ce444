/// Here: the embedded studio's voices (Voices) and music (Composer), as samples. Imports: media
/// (parts of the image, ffmpeg for one decoding), pinyin, Chicory, the JDK's synthesizer. Absent:
/// story and plan (it hears what a paid provider would hear), mixing, files other than WAV and one
/// cache.
@NullMarked
package dramac.studio.sound;

import org.jspecify.annotations.NullMarked;
