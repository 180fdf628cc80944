// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningStepType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ProvisioningStepType = "microsoft.graph.provisioningStepType" {
        Import = "import",
        Scoping = "scoping",
        Matching = "matching",
        Processing = "processing",
        ReferenceResolution = "referenceResolution",
        Export = "export",
        UnknownFutureValue = "unknownFutureValue",
    }
}
