package onestory.merge;

import ca.uhn.fhir.rest.api.server.RequestDetails;

/**
 * Who may act on identity: the one gate before every such act, which {@link WholeActs} asks.
 *
 * <p>The role of an identity administrator is asked for at the door, before the request comes here
 * ({@code onestory.access}); this is for what a deployment asks for beside.
 */
public interface IdentityActs {

  /** Everybody whom the door has let pass. */
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
