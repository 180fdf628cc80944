// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.processIntegrityLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ProcessIntegrityLevel = "microsoft.graph.processIntegrityLevel" {
        /// `unknown`
        Unknown = "unknown",
        /// `untrusted`
        Untrusted = "untrusted",
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `high`
        High = "high",
        /// `system`
        System = "system",
    }
}
