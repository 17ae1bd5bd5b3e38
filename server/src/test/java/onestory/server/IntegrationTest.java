package onestory.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import onestory.testing.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole server over HTTP; all of them share one application context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Application.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "onestory.data.directory=" + FreshDatabase.DIRECTORY,
      // Nobody reads it again after the run. That it lasts otherwise, EmbeddedDatabaseIT shows.
      "onestory.data.durable=false"
    })
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface IntegrationTest {}
