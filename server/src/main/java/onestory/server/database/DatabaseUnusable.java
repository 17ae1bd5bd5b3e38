package onestory.server.database;

/** The database cannot be used as it is; the message says what to do, in one sentence or two. */
public final class DatabaseUnusable extends RuntimeException {

  DatabaseUnusable(String message) {
    super(message);
  }

  DatabaseUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
