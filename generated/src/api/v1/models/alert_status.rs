// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.alertStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AlertStatus = "microsoft.graph.alertStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `newAlert`
        NewAlert = "newAlert",
        /// `inProgress`
        InProgress = "inProgress",
        /// `resolved`
        Resolved = "resolved",
        /// `dismissed`
        Dismissed = "dismissed",
    }
}
