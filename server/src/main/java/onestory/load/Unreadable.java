package onestory.load;

/** A file, or a line of one, holds nothing that could be loaded; the message says what is wrong. */
final class Unreadable extends RuntimeException {

  private final String reason;

  Unreadable(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
