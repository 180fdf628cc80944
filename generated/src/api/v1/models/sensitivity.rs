// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.sensitivity`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    Sensitivity = "microsoft.graph.sensitivity" {
        /// `normal`
        Normal = "normal",
        /// `personal`
        Personal = "personal",
        /// `private`
        Private = "private",
        /// `confidential`
        Confidential = "confidential",
    }
}
