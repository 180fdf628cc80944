// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.alertSeverity`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AlertSeverity = "microsoft.graph.alertSeverity" {
        /// `unknown`
        Unknown = "unknown",
        /// `informational`
        Informational = "informational",
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `high`
        High = "high",
    }
}
