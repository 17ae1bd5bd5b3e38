package onestory.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onestory.smart.Registration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is told of a client when it is let in. */
final class ClientOptions {

  @Option(names = "--name", description = "for people to read, on the page that asks them")
  private String name = "";

  @Option(
      names = "--organisation",
      required = true,
      paramLabel = "ODS",
      description = "ODS code of the organisation that answers for it")
  private String organisation = "";

  @Option(
      names = "--sector",
      required = true,
      description = "the organisation's sector, e.g. acute")
  private String sector = "";

  @Option(
      names = "--kind",
      required = true,
      description =
          "app (people log in through it), interactive (asks for people at its screens), feed"
              + " (sends unattended) or administration")
  private String kind = "";

  @Option(
      names = "--authentication",
      paramLabel = "METHOD",
      defaultValue = "private_key_jwt",
      description =
          "private_key_jwt, client_secret_basic, client_secret_post (a secret is made and shown"
              + " once), or none for a public app; default ${DEFAULT-VALUE}")
  private String authentication = "private_key_jwt";

  @Option(
      names = "--jwks",
      paramLabel = "FILE",
      description = "its public keys, a JSON Web Key Set")
  private @Nullable Path jwks;

  @Option(names = "--jwks-url", paramLabel = "URL", description = "where it keeps its public keys")
  private String jwksUrl = "";

  @Option(
      names = "--redirect-uri",
      paramLabel = "URI",
      description = "where an app may be sent back to, in full; may be repeated")
  private List<String> redirectUris = List.of();

  @Option(
      names = "--scopes",
      required = true,
      description = "the most that it may be granted, separated by blanks")
  private String scopes = "";

  @Option(names = "--role", description = "role of a system that asks for nobody")
  private String role = "";

  @Option(names = "--introspection", description = "it may ask what tokens say")
  private boolean introspects;

  boolean hasSecret() {
    return authentication.startsWith("client_secret");
  }

  Registration registration(String id, String secretHash) throws IOException {
    return new Registration(
        id,
        name,
        organisation,
        sector,
        kind,
        authentication,
        secretHash,
        jwks == null ? "" : Files.readString(jwks),
        jwksUrl,
        redirectUris,
        scopes,
        role,
        introspects);
  }
}
