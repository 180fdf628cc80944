// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSProcessIdentifierType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosprocessidentifiertype?view=graph-rest-beta)
    MacOsProcessIdentifierType = "microsoft.graph.macOSProcessIdentifierType" {
        /// `bundleID`
        BundleId = "bundleID",
        /// `path`
        Path = "path",
    }
}
