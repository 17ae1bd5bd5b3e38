package onestory.load;

import java.util.Optional;

/** Gives the access token for a request that is about to be sent, if there is one. */
@FunctionalInterface
public interface Bearer {

  /** Shows no token. */
  Bearer NONE = Optional::empty;

  /** A token that is good now. */
  Optional<String> token();
}
