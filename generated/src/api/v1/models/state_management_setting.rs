// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.stateManagementSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-statemanagementsetting?view=graph-rest-1.0)
    StateManagementSetting = "microsoft.graph.stateManagementSetting" {
        NotConfigured = "notConfigured",
        Blocked = "blocked",
        Allowed = "allowed",
    }
}
