// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.mobileAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignmentsettings?view=graph-rest-1.0)
    MobileAppAssignmentSettings = "microsoft.graph.mobileAppAssignmentSettings" {
        "microsoft.graph.iosLobAppAssignmentSettings",
        "microsoft.graph.iosStoreAppAssignmentSettings",
        "microsoft.graph.iosVppAppAssignmentSettings",
        "microsoft.graph.microsoftStoreForBusinessAppAssignmentSettings",
        "microsoft.graph.win32LobAppAssignmentSettings",
    }
}
