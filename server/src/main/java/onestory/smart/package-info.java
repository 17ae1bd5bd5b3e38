/**
 * The authorization server: clients, keys, tokens, launches and discovery, as SMART App Launch has
 * them.
 */
@NullMarked
@ApplicationModule(
    displayName = "SMART",
    allowedDependencies = {"caller"})
package onestory.smart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
