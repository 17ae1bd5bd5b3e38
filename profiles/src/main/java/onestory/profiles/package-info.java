/** The FHIR package that is built from {@code ig/}: its bytes, its definitions, its canonical. */
@NullMarked
package onestory.profiles;

import org.jspecify.annotations.NullMarked;
