package onestory.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onestory.fhir.OutcomeAnswers;
import onestory.smart.PublicUrl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * 401 with a {@code WWW-Authenticate} that says where to get a token (RFC 6750 section 3, RFC 9728
 * section 5.1). Why a token was not accepted is told no more exactly than RFC 6750 does.
 */
final class Challenge implements AuthenticationEntryPoint {

  /** RFC 9728: what this server is, and who issues tokens for it. */
  static final String METADATA = "/.well-known/oauth-protected-resource/fhir";

  private static final String WHERE =
      "Bearer realm=\"OneStory\", resource_metadata=\"%1$s"
          + METADATA
          + "\", smart_configuration=\"%1$s/fhir/.well-known/smart-configuration\"";
  private static final String REFUSED =
      ", error=\"invalid_token\", error_description=\"The access token is expired, revoked,"
          + " malformed, or not for this server\"";

  private final PublicUrl publicUrl;
  private final OutcomeAnswers answers;

  Challenge(PublicUrl publicUrl, OutcomeAnswers answers) {
    this.publicUrl = publicUrl;
    this.answers = answers;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
      throws IOException {
    var isRefused = problem instanceof OAuth2AuthenticationException;
    var header = WHERE.formatted(publicUrl.issuer(request)) + (isRefused ? REFUSED : "");
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, header);
    answers.refuse(request, response, 401, isRefused ? AccessRules.TOKEN : AccessRules.SIGN_IN);
  }
}
