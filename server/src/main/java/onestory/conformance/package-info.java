/** Profiles: what is written is valid. */
@NullMarked
@ApplicationModule(
    displayName = "Conformance",
    allowedDependencies = {"fhir", "nhsnumber", "profiles"})
package onestory.conformance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
