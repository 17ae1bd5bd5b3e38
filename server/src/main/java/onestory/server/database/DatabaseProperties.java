package onestory.server.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded PostgreSQL lives; unused when {@code spring.datasource.url} names another.
 *
 * @param directory folder of the database files, kept between runs; default {@code data}
 */
@ConfigurationProperties("onestory.data")
record DatabaseProperties(@DefaultValue("data") Path directory) {}
