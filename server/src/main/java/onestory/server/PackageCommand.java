package onestory.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code package}: FHIR packages of a running server. */
@Command(
    name = "package",
    description = "Installs, lists and removes FHIR packages of a running server.",
    footer = "Exit status: 0 done, 1 refused, 2 wrong usage or no server.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "install|list|remove")
final class PackageCommand {

  private static final int EVERY_SECONDS = 5;
  private static final String FHIR = "application/fhir+json";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--server",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description = "the server's FHIR base; default ${DEFAULT-VALUE}",
      defaultValue = "http://127.0.0.1:8080/fhir")
  private URI server = URI.create("http://127.0.0.1:8080/fhir");

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      scope = ScopeType.INHERIT,
      description =
          "an access token, if the server asks for one; default: the variable ONESTORY_TOKEN",
      defaultValue = "${env:ONESTORY_TOKEN:-}")
  private String token = "";

  @Command(
      name = "install",
      description = "Installs a package, or puts it in the place of its other version.",
      mixinStandardHelpOptions = true)
  int install(
      @Parameters(paramLabel = "FILE.tgz", description = "the package") Path file,
      @Option(
              names = "--dry-run",
              description = "only tell which stored resources would not be valid any more")
          boolean isDryRun)
      throws IOException {
    if (!Files.isReadable(file)) {
      err().println("There is no " + file + ".");
      return 2;
    }
    out().printf("Sending %s (%,d kB) to %s%n", file, Files.size(file) / 1000, server);
    var query = isDryRun ? "?dryRun=true" : "";
    return tell("POST", "$install" + query, BodyPublishers.ofFile(file), "application/gzip");
  }

  @Command(
      name = "list",
      description = "Lists the packages that are installed.",
      mixinStandardHelpOptions = true)
  int list() {
    return tell("GET", "$packages", BodyPublishers.noBody(), FHIR);
  }

  @Command(
      name = "remove",
      description = "Removes a package. What is stored stays as it is.",
      mixinStandardHelpOptions = true)
  int remove(
      @Parameters(paramLabel = "NAME[#VERSION]", description = "as list has it") String name) {
    return tell("POST", "$uninstall", BodyPublishers.ofString(PackagePage.removal(name)), FHIR);
  }

  private int tell(String method, String operation, BodyPublisher body, String type) {
    var address = server.toString().replaceFirst("/+$", "") + "/ImplementationGuide/" + operation;
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", type)
            .header("Accept", FHIR)
            .method(method, body);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      var answer =
          answer(HttpClient.newHttpClient().sendAsync(request.build(), BodyHandlers.ofString()));
      return PackagePage.print(answer.statusCode(), answer.body(), out());
    } catch (ExecutionException e) {
      err().println("No FHIR server answers at " + server + ".");
      return 2;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 2;
    }
  }

  /** Waits, and says so. */
  private HttpResponse<String> answer(CompletableFuture<HttpResponse<String>> pending)
      throws ExecutionException, InterruptedException {
    for (var seconds = EVERY_SECONDS; ; seconds += EVERY_SECONDS) {
      try {
        return pending.get(EVERY_SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        err().printf("  %d s, the server is at work%n", seconds);
      }
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
