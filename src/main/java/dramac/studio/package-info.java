/// The embedded generation API: the seed's endpoints on 127.0.0.1, made by `stage` and `sound`.
/// May import `source`, `media`, `studio.stage` and `studio.sound`, Jackson and Vert.x core.
/// Not here: story and plan (it sees what a paid provider sees), and any call to another host.
@NullMarked
package dramac.studio;

import org.jspecify.annotations.NullMarked;
