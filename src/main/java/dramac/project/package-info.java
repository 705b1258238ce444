/// `drama.yaml`: YAML into typed settings of the floors below, every problem with its place.
/// May import `source`, `syntax`, `story`, `rules`, `plan`, `run`, `provider`, `media`, `studio`.
/// Not here: keys (they come from the environment), settings that nobody reads.
@NullMarked
package dramac.project;

import org.jspecify.annotations.NullMarked;
