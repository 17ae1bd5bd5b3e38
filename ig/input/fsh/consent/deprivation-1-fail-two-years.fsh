Instance: deprivation-1-fail-two-years
InstanceOf: DeprivationOfLiberty
Usage: #example
Title: "For two years"
Description: "For two years"
* insert ToldDeprivation(2028-03-31)
