package onestory.merge;

import ca.uhn.fhir.rest.api.server.RequestDetails;

/**
 * Who may act on identity: the one gate before every such act, which {@link WholeActs} asks.
 *
 * <p>While the server listens on loopback only and knows no tokens, whoever reaches it may; the
 * role of an identity administrator is asked for here when there are tokens.
 */
public interface IdentityActs {

  /** Everybody who reaches this server. */
  static IdentityActs ofAnybody() {
    return request -> {};
  }

  /**
   * Lets the request pass, or refuses it.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException if its sender may not
   */
  void require(RequestDetails request);
}
