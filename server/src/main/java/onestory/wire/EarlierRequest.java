package onestory.wire;

import java.util.Arrays;
import java.util.Optional;

/**
 * A request that was sent before under the same id.
 *
 * @param fingerprint of what it asked
 * @param isCarriedOut whether its changes have been committed
 * @param answer if it has been given
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by matches alone.
record EarlierRequest(byte[] fingerprint, boolean isCarriedOut, Optional<KeptAnswer> answer) {

  boolean matches(byte[] other) {
    return Arrays.equals(fingerprint, other);
  }
}
