Invariant: location-2
Description: "A position is in degrees: latitude from -90 to 90, longitude from -180 to 180. Send WGS84 degrees, the latitude in latitude."
Severity: #error
Expression: "position.all(latitude + 90 >= 0 and latitude <= 90 and longitude + 180 >= 0 and longitude <= 180)"
