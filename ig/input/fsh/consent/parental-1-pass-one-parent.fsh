Instance: parental-1-pass-one-parent
InstanceOf: ParentalResponsibility
Usage: #example
Title: "One parent"
Description: "One parent"
* insert ToldParent
