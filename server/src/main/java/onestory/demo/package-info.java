/** The demo people: a small invented town told in FHIR, the same every time, and its loading. */
@NullMarked
@ApplicationModule(
    displayName = "Demo people",
    allowedDependencies = {"conformance", "nhsnumber", "profiles"})
package onestory.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
