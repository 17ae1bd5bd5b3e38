package onestory.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import onestory.server.database.EmbeddedData;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Begins a run of integration tests with an empty embedded database. */
public final class FreshDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  public static final String DIRECTORY = "target/integration-data";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      EmbeddedData.delete(Path.of(DIRECTORY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
