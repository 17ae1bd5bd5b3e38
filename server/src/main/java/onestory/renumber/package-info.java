/**
 * Confidential change of number: the record goes on under a new number that leads to no old one.
 */
@NullMarked
@ApplicationModule(
    displayName = "Renumber",
    allowedDependencies = {"conformance", "fhir", "merge", "nhsnumber"})
package onestory.renumber;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
