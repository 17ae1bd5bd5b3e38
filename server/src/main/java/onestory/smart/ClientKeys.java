package onestory.smart;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Public keys of clients: written down with the client, or fetched from where it keeps them. */
final class ClientKeys {

  private static final int PATIENCE_MILLISECONDS = 3_000;
  private static final int MOST_BYTES = 100_000;

  private final Clients clients;
  private final Map<String, JWKSource<SecurityContext>> fetched = new ConcurrentHashMap<>();

  ClientKeys(Clients clients) {
    this.clients = clients;
  }

  JWKSource<SecurityContext> of(String client) {
    var credentials = clients.find(client).map(Client::credentials);
    return credentials
        .flatMap(Client.Credentials::jwks)
        .map(ClientKeys::written)
        .or(
            () ->
                credentials
                    .flatMap(Client.Credentials::jwksUrl)
                    .map(url -> fetched.computeIfAbsent(url, ClientKeys::fetching)))
        .orElseGet(() -> new ImmutableJWKSet<>(new JWKSet()));
  }

  private static JWKSource<SecurityContext> written(String jwks) {
    try {
      return new ImmutableJWKSet<>(JWKSet.parse(jwks));
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  // Keeps what was fetched for five minutes, and asks again for a key that is not known, though
  // not more often than every thirty seconds: a client may rotate its keys when it likes.
  private static JWKSource<SecurityContext> fetching(String url) {
    try {
      return JWKSourceBuilder.<SecurityContext>create(
              URI.create(url).toURL(),
              new DefaultResourceRetriever(
                  PATIENCE_MILLISECONDS, PATIENCE_MILLISECONDS, MOST_BYTES))
          .build();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
