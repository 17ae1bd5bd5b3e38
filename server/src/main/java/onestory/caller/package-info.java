/** Who asks: person or system, organisation, sector, role, purpose, and scopes. */
@NullMarked
@ApplicationModule(
    displayName = "Caller",
    allowedDependencies = {})
package onestory.caller;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
