/** Makes the FHIR package and the guide out of {@code ig/}; runs in the build, not in the jar. */
@NullMarked
package onestory.profiles.build;

import org.jspecify.annotations.NullMarked;
