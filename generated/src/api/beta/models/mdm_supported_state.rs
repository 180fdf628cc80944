// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mdmSupportedState`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-mdmsupportedstate?view=graph-rest-beta)
    MdmSupportedState = "microsoft.graph.mdmSupportedState" {
        /// `unknown`
        Unknown = "unknown",
        /// `supported`
        Supported = "supported",
        /// `unsupported`
        Unsupported = "unsupported",
        /// `deprecated`
        Deprecated = "deprecated",
    }
}
