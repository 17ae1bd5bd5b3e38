package onestory.smart;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretBasicAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretPostAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.JwtClientAssertionAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.PublicClientAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** The ways in which a request says which client sends it. */
final class ClientConverters {

  private ClientConverters() {}

  static List<AuthenticationConverter> all(GrantRecords grants) {
    return List.of(
        ClientConverters::assertion,
        new ClientSecretBasicAuthenticationConverter(),
        new ClientSecretPostAuthenticationConverter(),
        new PublicClientAuthenticationConverter(),
        new TokenHolderConverter(grants),
        ClientConverters::nobody);
  }

  // SMART's clients send the assertion alone, and Spring wants client_id beside it.
  private static @Nullable Authentication assertion(HttpServletRequest request) {
    var converter = new JwtClientAssertionAuthenticationConverter();
    return request.getParameter(OAuth2ParameterNames.CLIENT_ID) == null
        ? converter.convert(named(request))
        : converter.convert(request);
  }

  private static HttpServletRequest named(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(OAuth2ParameterNames.CLIENT_ASSERTION))
        .flatMap(ClientConverters::subject)
        .<HttpServletRequest>map(subject -> new Named(request, subject))
        .orElse(request);
  }

  // Not to be believed before the signature is found right.
  private static Optional<String> subject(String assertion) {
    try {
      return Optional.ofNullable(JWTParser.parse(assertion).getJWTClaimsSet().getSubject());
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private static Authentication nobody(HttpServletRequest request) {
    throw OAuthFault.of(OAuth2ErrorCodes.INVALID_CLIENT, "no client authentication");
  }

  /** A request with a {@code client_id}. */
  private static final class Named extends HttpServletRequestWrapper {

    private final String client;

    Named(HttpServletRequest request, String client) {
      super(request);
      this.client = client;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      var parameters = new HashMap<>(super.getParameterMap());
      parameters.put(OAuth2ParameterNames.CLIENT_ID, new String[] {client});
      return parameters;
    }
  }
}
