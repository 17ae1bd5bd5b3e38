package onestory.server;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line, {@code java -jar onestory.jar COMMAND}. */
@Command(
    name = "onestory",
    description =
        "A FHIR R4 server for a shared care record: one person, one NHS number, one story.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {DemoCommand.class, ServeCommand.class, CommandLine.HelpCommand.class})
final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    var code = new CommandLine(new Main()).execute(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }
}
