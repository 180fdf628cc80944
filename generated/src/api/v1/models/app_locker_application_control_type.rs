// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appLockerApplicationControlType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applockerapplicationcontroltype?view=graph-rest-1.0)
    AppLockerApplicationControlType = "microsoft.graph.appLockerApplicationControlType" {
        NotConfigured = "notConfigured",
        EnforceComponentsAndStoreApps = "enforceComponentsAndStoreApps",
        AuditComponentsAndStoreApps = "auditComponentsAndStoreApps",
        EnforceComponentsStoreAppsAndSmartlocker = "enforceComponentsStoreAppsAndSmartlocker",
        AuditComponentsStoreAppsAndSmartlocker = "auditComponentsStoreAppsAndSmartlocker",
    }
}
