/** The record index: which current resources make up each person's record, and its revision. */
@NullMarked
@ApplicationModule(
    displayName = "Record index",
    allowedDependencies = {"caller", "fhir", "nhsnumber"})
package onestory.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
