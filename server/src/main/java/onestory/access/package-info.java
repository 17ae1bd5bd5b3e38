/** The door: who asks is known, and does what the scopes allow, and nothing else. */
@NullMarked
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {"caller", "fhir", "record", "smart"})
package onestory.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
