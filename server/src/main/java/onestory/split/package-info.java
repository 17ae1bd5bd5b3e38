/** Split of a confused record: what is another person's is written anew under that person. */
@NullMarked
@ApplicationModule(
    displayName = "Split",
    allowedDependencies = {"conformance", "fhir", "merge", "nhsnumber", "record"})
package onestory.split;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
