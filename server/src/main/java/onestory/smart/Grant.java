package onestory.smart;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was granted to a client, as it is kept: never a token itself, only its hash.
 *
 * @param id of its own
 * @param version counts its changes; of two at once, one fails
 * @param client id of the client
 * @param subject who granted it
 * @param content the rest
 */
record Grant(String id, int version, String client, String subject, Content content) {

  /**
   * What nothing is looked up by.
   *
   * @param type the grant type of RFC 6749
   * @param scopes what was granted
   * @param request what was asked for, if a person was asked
   * @param person who was asked
   * @param launch what was open
   * @param state hash of the one-time key of pages that ask the person
   * @param idToken the claims of the last ID token that the next one repeats
   */
  record Content(
      String type,
      Set<String> scopes,
      Optional<Request> request,
      Optional<SignedIn> person,
      LaunchContext launch,
      Optional<String> state,
      Tokens tokens,
      Map<String, Object> idToken) {

    private Content with(LaunchContext opened, Tokens last) {
      return new Content(type, scopes, request, person, opened, state, last, idToken);
    }
  }

  /** The last token of each kind. */
  record Tokens(Optional<Token> code, Optional<Token> access, Optional<Token> refresh) {

    Stream<Token> all() {
      return Stream.of(code, access, refresh).flatMap(Optional::stream);
    }
  }

  /** A token by its hash. */
  record Token(String hash, Instant issued, Instant expires, boolean isInvalidated) {}

  /** An authorization request (RFC 6749, section 4.1.1). */
  record Request(
      String uri,
      String redirectUri,
      String state,
      Set<String> scopes,
      Map<String, String> parameters) {}

  Grant with(LaunchContext launch) {
    return with(content.with(launch, content.tokens()));
  }

  /** With this as its access token. */
  Grant with(Token access) {
    var tokens = content.tokens();
    return with(
        content.with(
            content.launch(), new Tokens(tokens.code(), Optional.of(access), tokens.refresh())));
  }

  private Grant with(Content changed) {
    return new Grant(id, version, client, subject, changed);
  }
}
