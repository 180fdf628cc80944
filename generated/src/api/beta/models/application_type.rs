// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.applicationType`](https://learn.microsoft.com/graph/api/resources/intune-wip-applicationtype?view=graph-rest-beta)
    ApplicationType = "microsoft.graph.applicationType" {
        /// `universal`
        Universal = "universal",
        /// `desktop`
        Desktop = "desktop",
    }
}
