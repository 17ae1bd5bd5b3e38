package onestory.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import onestory.load.LoadCommand;
import onestory.server.database.DatabaseUnusable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line, {@code java -jar onestory.jar COMMAND}. */
@Command(
    name = "onestory",
    description =
        "A FHIR R4 server for a shared care record: one person, one NHS number, one story.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      LoadCommand.class,
      IndexCommand.class,
      PackageCommand.class,
      ClientCommand.class,
      KeyCommand.class,
      TokenCommand.class,
      CommandLine.HelpCommand.class
    })
final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    quieten();
    var code =
        new CommandLine(new Main()).setExecutionExceptionHandler(Main::explain).execute(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  // Until Spring Boot sets the levels, and in commands that run without it.
  private static void quieten() {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
  }

  // A failed start has been explained by Spring Boot already; a stack trace would bury it.
  private static int explain(
      Exception problem, CommandLine command, CommandLine.ParseResult arguments) {
    if (problem instanceof IOException || problem instanceof DatabaseUnusable) {
      command.getErr().println("onestory: " + problem.getMessage());
    }
    return command.getCommandSpec().exitCodeOnExecutionException();
  }
}
