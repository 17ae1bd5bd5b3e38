Instance: service-request-due
InstanceOf: SearchParameter
Usage: #definition
Title: "Due"
Description: "A referral by the moment by which somebody must be with the person."
* insert Search(due, ServiceRequest, date)
* name = "ServiceRequestDue"
* expression = "(ServiceRequest.occurrence as Period).end"
