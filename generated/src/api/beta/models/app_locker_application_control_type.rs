// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appLockerApplicationControlType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applockerapplicationcontroltype?view=graph-rest-beta)
    AppLockerApplicationControlType = "microsoft.graph.appLockerApplicationControlType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `enforceComponentsAndStoreApps`
        EnforceComponentsAndStoreApps = "enforceComponentsAndStoreApps",
        /// `auditComponentsAndStoreApps`
        AuditComponentsAndStoreApps = "auditComponentsAndStoreApps",
        /// `enforceComponentsStoreAppsAndSmartlocker`
        EnforceComponentsStoreAppsAndSmartlocker = "enforceComponentsStoreAppsAndSmartlocker",
        /// `auditComponentsStoreAppsAndSmartlocker`
        AuditComponentsStoreAppsAndSmartlocker = "auditComponentsStoreAppsAndSmartlocker",
    }
}
