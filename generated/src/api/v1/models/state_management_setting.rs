// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.stateManagementSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-statemanagementsetting?view=graph-rest-1.0)
    StateManagementSetting = "microsoft.graph.stateManagementSetting" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `blocked`
        Blocked = "blocked",
        /// `allowed`
        Allowed = "allowed",
    }
}
