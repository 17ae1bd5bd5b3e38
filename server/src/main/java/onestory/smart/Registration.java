package onestory.smart;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A client as an administrator writes it down, in a configuration file or on the command line; what
 * is left out is empty.
 *
 * @param id {@code client_id}
 * @param name for people to read, on the consent page
 * @param organisation ODS code of the organisation that answers for it
 * @param sector the organisation's sector, a code of {@link onestory.caller.Sector}
 * @param kind a code of {@link onestory.caller.Kind}
 * @param authentication a code of {@link Proof}
 * @param secret of a client with a secret: {@code {bcrypt}} and its hash, never the secret itself
 * @param jwks public keys as a JSON Web Key Set
 * @param jwksUrl where the public keys are kept up to date instead
 * @param redirectUris where an app may be sent back to, each in full
 * @param scopes the most that it may be granted, separated by blanks
 * @param role the role of a system that asks for nobody, a code of {@link onestory.caller.Role}
 * @param introspects whether it may ask what tokens say
 */
public record Registration(
    String id,
    @DefaultValue("") String name,
    @DefaultValue("") String organisation,
    @DefaultValue("") String sector,
    @DefaultValue("") String kind,
    @DefaultValue("private_key_jwt") String authentication,
    @DefaultValue("") String secret,
    @DefaultValue("") String jwks,
    @DefaultValue("") String jwksUrl,
    @DefaultValue List<String> redirectUris,
    @DefaultValue("") String scopes,
    @DefaultValue("") String role,
    @DefaultValue("false") boolean introspects) {

  public Registration {
    redirectUris = List.copyOf(redirectUris);
  }
}
