package onestory.smart;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Clients, as Spring Authorization Server knows them. */
final class RegisteredClients implements RegisteredClientRepository {

  private static final Duration CODE = Duration.ofMinutes(1);

  /** SMART Backend Services: no more than five minutes; nobody has to log in for the next one. */
  private static final Duration OF_SYSTEMS = Duration.ofMinutes(5);

  /** A system with a secret may ask what tokens say, and gets none (SMART Backend Services). */
  private static final AuthorizationGrantType NO_GRANT = new AuthorizationGrantType("none");

  private final Clients clients;
  private final TokenLives lives;

  RegisteredClients(Clients clients, TokenLives lives) {
    this.clients = clients;
    this.lives = lives;
  }

  /** Clients are changed by those who administer them, never by the server. */
  @Override
  public void save(RegisteredClient client) {}

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String id) {
    return clients.find(id).map(this::registered).orElse(null);
  }

  private RegisteredClient registered(Client client) {
    var registered =
        RegisteredClient.withId(client.id())
            .clientId(client.id())
            .clientName(client.name())
            .clientAuthenticationMethod(client.credentials().proof().method())
            .redirectUris(uris -> uris.addAll(client.redirectUris()))
            .clientSettings(settings())
            .tokenSettings(tokens(client));
    client.credentials().secret().ifPresent(registered::clientSecret);
    return registered.authorizationGrantTypes(types -> types.addAll(grantTypes(client))).build();
  }

  private static Set<AuthorizationGrantType> grantTypes(Client client) {
    if (client.isApp()) {
      return Set.of(
          AuthorizationGrantType.AUTHORIZATION_CODE, AuthorizationGrantType.REFRESH_TOKEN);
    }
    return client.credentials().proof() == Proof.PRIVATE_KEY_JWT
        ? Set.of(AuthorizationGrantType.CLIENT_CREDENTIALS)
        : Set.of(NO_GRANT);
  }

  private static ClientSettings settings() {
    return ClientSettings.builder()
        .requireProofKey(true)
        .requireAuthorizationConsent(true)
        // Tells Spring that assertions are signed by a private key; which algorithms are good
        // enough is for ClientAssertions to say.
        .tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.RS384)
        .build();
  }

  private TokenSettings tokens(Client client) {
    return TokenSettings.builder()
        .authorizationCodeTimeToLive(CODE)
        .accessTokenTimeToLive(client.isApp() ? lives.access() : OF_SYSTEMS)
        .reuseRefreshTokens(false)
        .build();
  }
}
