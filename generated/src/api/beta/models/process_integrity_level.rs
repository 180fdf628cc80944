// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.processIntegrityLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ProcessIntegrityLevel = "microsoft.graph.processIntegrityLevel" {
        Unknown = "unknown",
        Untrusted = "untrusted",
        Low = "low",
        Medium = "medium",
        High = "high",
        System = "system",
    }
}
