/**
 * Login: people come through an OpenID Connect provider or as demo users, choose whose record they
 * open, and say what an app may do.
 */
@NullMarked
@ApplicationModule(
    displayName = "Login",
    allowedDependencies = {"caller", "demo", "nhsnumber", "smart"})
package onestory.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
