/** How the server behaves on the wire: forms, limits, errors, and writes that are sent twice. */
@NullMarked
@ApplicationModule(
    displayName = "Wire",
    allowedDependencies = {"caller", "fhir", "profiles"})
package onestory.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
