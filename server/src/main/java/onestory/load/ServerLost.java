package onestory.load;

/** The server gave no answer, or only "not now", as often as it was asked. */
final class ServerLost extends RuntimeException {

  private final String reason;

  ServerLost(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
