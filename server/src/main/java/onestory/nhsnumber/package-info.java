/** The NHS number: a value that is valid by construction, and nothing else. */
@NullMarked
@ApplicationModule(
    displayName = "NHS number",
    allowedDependencies = {})
package onestory.nhsnumber;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
