// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningStepType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ProvisioningStepType = "microsoft.graph.provisioningStepType" {
        /// `import`
        Import = "import",
        /// `scoping`
        Scoping = "scoping",
        /// `matching`
        Matching = "matching",
        /// `processing`
        Processing = "processing",
        /// `referenceResolution`
        ReferenceResolution = "referenceResolution",
        /// `export`
        Export = "export",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
