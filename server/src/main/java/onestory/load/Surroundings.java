package onestory.load;

import java.io.Console;
import java.time.InstantSource;

/**
 * What a run takes from the machine, so that a test can give its own.
 *
 * @param terminal whether someone watches
 */
record Surroundings(InstantSource clock, HttpFhirServer.Pause pause, boolean terminal) {

  static Surroundings real() {
    return new Surroundings(
        InstantSource.system(), wait -> Thread.sleep(wait.toMillis()), isTerminal());
  }

  @SuppressWarnings("SystemConsoleNull") // Asked further below where it is never null.
  private static boolean isTerminal() {
    var console = System.console();
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException beforeJdk22) {
      return true;
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }
}
