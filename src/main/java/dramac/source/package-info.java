@NullMarked
package dramac.source;

import org.jspecify.annotations.NullMarked;
