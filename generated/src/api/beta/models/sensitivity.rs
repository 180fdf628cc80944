// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.sensitivity`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Sensitivity = "microsoft.graph.sensitivity" {
        Normal = "normal",
        Personal = "personal",
        Private = "private",
        Confidential = "confidential",
    }
}
