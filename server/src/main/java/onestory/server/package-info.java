/** The assembly: commands, the database and HAPI FHIR wired to the capabilities. */
@NullMarked
@ApplicationModule(displayName = "Assembly")
package onestory.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
