/** OpenAPI: what the server offers, for those whose tools do not speak FHIR. */
@NullMarked
@ApplicationModule(
    displayName = "OpenAPI",
    allowedDependencies = {"fhir", "profiles"})
package onestory.openapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
