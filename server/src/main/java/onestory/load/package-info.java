/** The load command: bundles and NDJSON into a running server, restartable, and read back. */
@NullMarked
@ApplicationModule(
    displayName = "Load",
    allowedDependencies = {"nhsnumber"})
package onestory.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
