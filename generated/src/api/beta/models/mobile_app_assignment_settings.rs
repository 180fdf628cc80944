// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.mobileAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-mobileappassignmentsettings?view=graph-rest-beta)
    MobileAppAssignmentSettings = "microsoft.graph.mobileAppAssignmentSettings"
}
