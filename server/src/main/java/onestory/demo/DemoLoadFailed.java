package onestory.demo;

/** The demo people could not be loaded; those already there stay, and the next start goes on. */
public final class DemoLoadFailed extends RuntimeException {

  DemoLoadFailed(Throwable cause) {
    super("The demo people could not be loaded: " + cause.getMessage(), cause);
  }
}
