/** The few FHIR words that all capabilities share. */
@NullMarked
@ApplicationModule(
    displayName = "FHIR",
    allowedDependencies = {})
package onestory.fhir;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
