/** The story: a person's whole shared record in one answer. */
@NullMarked
@ApplicationModule(
    displayName = "Story",
    allowedDependencies = {"caller", "fhir", "nhsnumber", "record"})
package onestory.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
