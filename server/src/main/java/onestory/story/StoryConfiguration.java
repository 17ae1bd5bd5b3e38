package onestory.story;

import java.time.Clock;
import java.util.UUID;
import onestory.record.RecordBodies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.ITemplateEngine;

@Configuration(proxyBeanMethods = false)
class StoryConfiguration {

  @Bean
  StoryOperation storyOperation(RecordBodies records, Clock clock, ITemplateEngine templates) {
    return new StoryOperation(
        new Stories(records, clock, UUID::randomUUID), new StoryPage(templates));
  }
}
