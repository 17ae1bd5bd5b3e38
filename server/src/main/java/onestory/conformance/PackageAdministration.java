package onestory.conformance;

import ca.uhn.fhir.rest.api.server.RequestDetails;

/**
 * Who may install and remove packages: the one gate before both.
 *
 * <p>The role of a system administrator is asked for at the door, before the request comes here
 * ({@code onestory.access}); this is for what a deployment asks for beside.
 */
interface PackageAdministration {

  /** Everybody whom the door has let pass. */
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
