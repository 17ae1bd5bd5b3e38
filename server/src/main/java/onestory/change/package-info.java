/** Rules of change: what a write may do to what is already stored. */
@NullMarked
@ApplicationModule(
    displayName = "Change",
    allowedDependencies = {"fhir"})
package onestory.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
