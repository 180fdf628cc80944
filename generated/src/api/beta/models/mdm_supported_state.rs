// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mdmSupportedState`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-mdmsupportedstate?view=graph-rest-beta)
    MdmSupportedState = "microsoft.graph.mdmSupportedState" {
        Unknown = "unknown",
        Supported = "supported",
        Unsupported = "unsupported",
        Deprecated = "deprecated",
    }
}
