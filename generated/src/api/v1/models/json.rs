// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.Json`](https://learn.microsoft.com/graph/api/resources/json?view=graph-rest-1.0), [intune-mam-json](https://learn.microsoft.com/graph/api/resources/intune-mam-json?view=graph-rest-1.0)
    Json = "microsoft.graph.Json"
}
