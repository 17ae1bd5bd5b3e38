package onestory.server.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded PostgreSQL lives; unused when {@code spring.datasource.url} names another.
 *
 * @param directory folder of the database files, kept between runs; default {@code data}
 * @param durable whether a write has reached the disk before it is answered; default true, false
 *     for tests only
 */
@ConfigurationProperties("onestory.data")
record DatabaseProperties(
    @DefaultValue("data") Path directory, @DefaultValue("true") boolean durable) {}
