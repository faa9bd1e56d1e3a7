module unattend-go

go 1.25.8

require (
	example.com/pulumi-unattend/sdk/go v0.0.0
	github.com/pulumi/pulumi/sdk/v3 v3.232.0
)

replace example.com/pulumi-unattend/sdk/go => ./sdk
