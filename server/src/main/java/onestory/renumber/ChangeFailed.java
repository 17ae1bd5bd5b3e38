package onestory.renumber;

import java.io.Serial;

/** A fault of the server during a change of number: where it was, without its message. */
final class ChangeFailed extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private ChangeFailed(String kind) {
    super(kind);
  }

  /** The database's messages name what they are about. */
  static ChangeFailed at(RuntimeException fault) {
    var failed = new ChangeFailed(fault.getClass().getName());
    failed.setStackTrace(fault.getStackTrace());
    return failed;
  }
}
