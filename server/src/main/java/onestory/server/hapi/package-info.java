/** HAPI FHIR JPA as a library: storage settings, persistence and the FHIR servlet. */
@NullMarked
package onestory.server.hapi;

import org.jspecify.annotations.NullMarked;
