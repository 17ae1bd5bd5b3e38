/** Acts on identity: two ids of one person become one, and two again. */
@NullMarked
@ApplicationModule(
    displayName = "Merge",
    allowedDependencies = {"conformance", "fhir", "nhsnumber"})
package onestory.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
