package onestory.demo;

/** The seven parts of NEWS2; each gives 0 to 3 points (Royal College of Physicians, 2017). */
enum News2Part {
  RESPIRATION("1104301000000104", "NEWS2 respiration"),
  SATURATION("1104311000000102", "NEWS2 oxygen, scale 1"),
  AIR("1104331000000105", "NEWS2 air or oxygen"),
  PRESSURE("1104341000000101", "NEWS2 systolic pressure"),
  PULSE("1104351000000103", "NEWS2 pulse"),
  CONSCIOUSNESS("1104361000000100", "NEWS2 consciousness"),
  TEMPERATURE("1104371000000107", "NEWS2 temperature");

  private final String code;
  private final String display;

  News2Part(String code, String display) {
    this.code = code;
    this.display = display;
  }

  Code code() {
    return Code.snomed(code, display);
  }

  int points(Vitals vitals) {
    return switch (this) {
      case RESPIRATION -> respiration(vitals.breathing().rate());
      case SATURATION -> oxygen(vitals.breathing().saturation());
      case AIR -> vitals.breathing().onOxygen() ? 2 : 0;
      case PRESSURE -> pressure(vitals.circulation().systolic());
      case PULSE -> pulse(vitals.circulation().pulse());
      case CONSCIOUSNESS -> vitals.alert() ? 0 : 3;
      case TEMPERATURE -> temperature(vitals.temperature());
    };
  }

  private static int respiration(int rate) {
    if (rate <= 8 || rate >= 25) {
      return 3;
    }
    if (rate >= 21) {
      return 2;
    }
    return rate <= 11 ? 1 : 0;
  }

  private static int oxygen(int saturation) {
    return Math.max(0, Math.min(3, (97 - saturation) / 2));
  }

  private static int pressure(int systolic) {
    if (systolic <= 90 || systolic >= 220) {
      return 3;
    }
    if (systolic <= 100) {
      return 2;
    }
    return systolic <= 110 ? 1 : 0;
  }

  private static int pulse(int rate) {
    if (rate <= 40 || rate >= 131) {
      return 3;
    }
    if (rate >= 111) {
      return 2;
    }
    return rate <= 50 || rate >= 91 ? 1 : 0;
  }

  private static int temperature(double celsius) {
    if (celsius <= 35.0) {
      return 3;
    }
    if (celsius >= 39.1) {
      return 2;
    }
    return celsius <= 36.0 || celsius >= 38.1 ? 1 : 0;
  }
}
