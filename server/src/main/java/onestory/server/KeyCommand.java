package onestory.server;

import java.io.IOException;
import onestory.smart.KeyRotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code key}: the keys that sign tokens. */
@Command(
    name = "key",
    description = "Replaces the key that signs tokens, before its time.",
    footer = {
      DatabaseOption.FOOTER,
      "ONESTORY_SMART_KEY_SECRET seals the new key, as it does in the server's configuration."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "rotate")
final class KeyCommand {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final DatabaseOption database = new DatabaseOption();

  @Command(
      name = "rotate",
      description = "Makes a new key, which signs from five minutes from now.",
      mixinStandardHelpOptions = true)
  int rotate(
      @Option(
              names = "--compromised",
              description =
                  "forget the old keys at once: no token that they signed is good any more, a"
                      + " minute later at the latest")
          boolean isCompromised)
      throws IOException {
    var secret = System.getenv().getOrDefault("ONESTORY_SMART_KEY_SECRET", "");
    try (var connected = database.connect()) {
      var kid = new KeyRotation(connected.dataSource(), secret).rotate(isCompromised);
      spec.commandLine().getOut().println("New signing key: " + kid);
    }
    return 0;
  }
}
