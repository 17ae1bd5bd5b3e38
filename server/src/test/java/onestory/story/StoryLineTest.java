package onestory.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class StoryLineTest {

  @Test
  void tellsWhatAnAllergyDoesAndHowGraveItIs() throws JsonProcessingException {
    var line =
        line(
            """
            {"resourceType": "AllergyIntolerance", "id": "a", "code": {"text": "Penicillin"},
             "clinicalStatus": {"coding": [{"display": "Active"}]}, "criticality": "high",
             "recordedDate": "2009-12-02", "recorder": {"display": "Dr Ngozi Okafor"},
             "reaction": [{"manifestation": [{"text": "Swollen throat"}]}]}
            """);

    assertThat(line)
        .isEqualTo(
            new StoryLine(
                "Penicillin",
                "Swollen throat; high (Active)",
                "2 Dec 2009",
                "Dr Ngozi Okafor",
                "AllergyIntolerance/a"));
  }

  @Test
  void keepsAPartialDateAsItIs() throws JsonProcessingException {
    var line = line("{\"resourceType\": \"Condition\", \"onsetDateTime\": \"2009-12\"}");

    assertThat(line.when()).isEqualTo("2009-12");
  }

  @Test
  void doesNotRepeatThePersonsNumber() throws JsonProcessingException {
    var line =
        line(
            """
            {"resourceType": "Consent", "performer": [{"reference": "Patient/9990000018"}]}
            """);

    assertThat(line.who()).isEmpty();
  }

  private static StoryLine line(String json) throws JsonProcessingException {
    return StoryLine.of(new ObjectMapper().readTree(json));
  }
}
