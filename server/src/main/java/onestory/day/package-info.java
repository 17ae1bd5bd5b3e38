/** Days: a date without time is a day in London, in what is stored and in what is searched. */
@NullMarked
@ApplicationModule(
    displayName = "Day",
    allowedDependencies = {"fhir"})
package onestory.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
