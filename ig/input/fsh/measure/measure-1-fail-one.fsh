Instance: measure-1-fail-one
InstanceOf: OneStoryMeasure
Usage: #example
Title: "A denominator alone"
Description: "A denominator alone"
* insert ToldMeasure
