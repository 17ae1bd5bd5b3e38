package onestory.smart;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Demo mode's client, which nothing else has. */
@Configuration(value = "smartDemoConfiguration", proxyBeanMethods = false)
@ConditionalOnProperty("onestory.demo.enabled")
class DemoConfiguration {

  @Bean
  DemoKey demoKey(@Value("${onestory.data.directory:data}") Path directory) {
    return DemoKey.in(directory);
  }
}
