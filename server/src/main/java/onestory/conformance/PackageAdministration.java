package onestory.conformance;

import ca.uhn.fhir.rest.api.server.RequestDetails;

/**
 * Who may install and remove packages: the one gate before both.
 *
 * <p>While the server listens on loopback only and knows no tokens, whoever reaches it may; the
 * scope is asked for here when there are tokens.
 */
interface PackageAdministration {

  /** Everybody who reaches this server. */
  static PackageAdministration ofAnybody() {
    return request -> {};
  }

  /**
   * Lets the request pass, or refuses it.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException if its sender may not
   */
  void require(RequestDetails request);
}
