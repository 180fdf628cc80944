// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.mobileAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-mobileappassignmentsettings?view=graph-rest-beta)
    MobileAppAssignmentSettings = "microsoft.graph.mobileAppAssignmentSettings" {
        "microsoft.graph.androidManagedStoreAppAssignmentSettings",
        "microsoft.graph.iosLobAppAssignmentSettings",
        "microsoft.graph.iosStoreAppAssignmentSettings",
        "microsoft.graph.iosVppAppAssignmentSettings",
        "microsoft.graph.macOsLobAppAssignmentSettings",
        "microsoft.graph.macOsVppAppAssignmentSettings",
        "microsoft.graph.microsoftStoreForBusinessAppAssignmentSettings",
        "microsoft.graph.win32LobAppAssignmentSettings",
        "microsoft.graph.windowsAppXAppAssignmentSettings",
        "microsoft.graph.windowsUniversalAppXAppAssignmentSettings",
    }
}
