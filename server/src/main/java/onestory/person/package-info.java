/** Identity: the NHS number is the Patient's id, however a sender names the person. */
@NullMarked
@ApplicationModule(
    displayName = "Person",
    allowedDependencies = {"fhir", "nhsnumber"})
package onestory.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
