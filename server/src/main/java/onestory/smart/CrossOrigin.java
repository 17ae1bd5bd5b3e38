package onestory.smart;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/**
 * Lets apps in browsers ask from wherever they come. No cookie goes with it: what protects a token
 * is its secrecy. The page of authorization is gone to, never fetched, so it is left out.
 */
@Component
final class CrossOrigin implements CorsConfigurationSource {

  @Override
  public @Nullable CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
    if (request.getRequestURI().equals(Endpoints.AUTHORIZE)) {
      return null;
    }
    var everywhere = new CorsConfiguration();
    everywhere.setAllowedOrigins(List.of(CorsConfiguration.ALL));
    everywhere.setAllowedMethods(List.of("GET", "POST"));
    everywhere.setAllowedHeaders(List.of(CorsConfiguration.ALL));
    return everywhere;
  }
}
