/** The rules of the house, as tests over the whole tree. */
@NullMarked
package onestory;

import org.jspecify.annotations.NullMarked;
