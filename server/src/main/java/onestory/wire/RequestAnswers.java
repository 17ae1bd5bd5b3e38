package onestory.wire;

import java.util.Optional;

/** What became of the writes that were sent under an X-Request-ID. */
interface RequestAnswers {

  /**
   * Takes a request on, unless it has been taken on before.
   *
   * @return what is known of the earlier one; empty if the caller is to carry the request out
   */
  Optional<EarlierRequest> take(RequestKey key, byte[] fingerprint);

  /**
   * Notes in the transaction of the caller that it carries the request out.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException if the request was given
   *     up and is being carried out for a repeat of it
   */
  void carriedOut(RequestKey key);

  /** Keeps the answer to a request that has been carried out. */
  void keep(RequestKey key, KeptAnswer answer);

  /** Lets go of a request that was refused: nothing was written, so it can be tried again. */
  void release(RequestKey key);
}
