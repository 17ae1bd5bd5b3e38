package onestory.change;

import java.util.Optional;

/**
 * How a request means an update.
 *
 * @param version the version that the change was made for, if it says so
 */
record Intent(Form form, Optional<Long> version) {

  /** In which form the update was asked for. */
  enum Form {
    PUT,
    /** A patch does not say who sends it. */
    PATCH,
    /** By a search, which says itself what it is made for. */
    CONDITIONAL
  }
}
