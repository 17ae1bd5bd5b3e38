package onestory.login;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** A real Keycloak with our realm, on a free port, for as long as the application context. */
final class Keycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Path REALM = Path.of("../docker/keycloak");
  private static final Path HOME = Path.of("target/keycloak");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String SECRET = "known-to-this-test-only";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      var here = freePort();
      var there = freePort();
      var process = start(here, there);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
      context.addApplicationListener(
          event -> {
            if (event instanceof ContextClosedEvent) {
              stop(process);
            }
          });
      await("http://127.0.0.1:%d/realms/onestory".formatted(there), process);
      TestPropertyValues.of(
              "server.port=" + here,
              "KEYCLOAK_URL=http://127.0.0.1:" + there,
              "ONESTORY_CLIENT_SECRET=" + SECRET)
          .applyTo(context);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Process start(int here, int there) throws IOException {
    var home = home();
    var folder = Files.createDirectories(home.resolve("data/import"));
    for (var name : new String[] {"onestory-realm.json", "onestory-users-0.json"}) {
      Files.write(folder.resolve(name), Files.readAllBytes(REALM.resolve(name)));
    }
    var builder =
        new ProcessBuilder(
            "bash",
            "bin/kc.sh",
            "start-dev",
            "--import-realm",
            "--http-host=127.0.0.1",
            "--http-port=" + there);
    builder.environment().put("ONESTORY_CLIENT_SECRET", SECRET);
    builder.environment().put("ONESTORY_URL", "http://127.0.0.1:" + here);
    builder.environment().put("JAVA_OPTS_APPEND", "-Xmx512m");
    return builder
        .directory(home.toFile())
        .redirectErrorStream(true)
        .redirectOutput(new File("target/keycloak.log"))
        .start();
  }

  private static Path home() throws IOException {
    try (Stream<Path> found = Files.list(HOME)) {
      return found.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  // The script becomes the server's process only by way of others.
  private static void stop(Process process) {
    Stream.concat(process.descendants(), Stream.of(process.toHandle()))
        .forEach(ProcessHandle::destroy);
  }

  private static void await(String address, Process process) throws IOException {
    var end = Instant.now().plus(PATIENCE);
    try {
      while (Instant.now().isBefore(end) && !process.waitFor(1, TimeUnit.SECONDS)) {
        if (answers(address)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stop(process);
    throw new IOException("Keycloak did not start; target/keycloak.log says why");
  }

  private static boolean answers(String address) throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10));
      return HttpClient.newHttpClient()
              .send(request.build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
