/** The tests of the shell script {@code onestory}, with stubs in place of Java, Maven and Node. */
@NullMarked
package onestory.launcher;

import org.jspecify.annotations.NullMarked;
