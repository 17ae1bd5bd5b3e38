package onestory.demo;

/**
 * One set of bedside observations.
 *
 * @param temperature in degrees Celsius
 * @param alert whether the person is alert, without new confusion
 */
record Vitals(Breathing breathing, Circulation circulation, double temperature, boolean alert) {

  /** Breaths a minute, oxygen saturation in per cent, and whether that is with oxygen. */
  record Breathing(int rate, int saturation, boolean onOxygen) {}

  /** Systolic pressure in mmHg and heart beats a minute. */
  record Circulation(int systolic, int pulse) {}

  static Vitals of(Breathing breathing, Circulation circulation, double temperature) {
    return new Vitals(breathing, circulation, temperature, true);
  }

  Vitals notAlert() {
    return new Vitals(breathing, circulation, temperature, false);
  }
}
