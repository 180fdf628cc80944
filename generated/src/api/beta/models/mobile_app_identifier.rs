// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.mobileAppIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-mam-mobileappidentifier?view=graph-rest-beta)
    MobileAppIdentifier = "microsoft.graph.mobileAppIdentifier" {
        "microsoft.graph.androidMobileAppIdentifier",
        "microsoft.graph.iosMobileAppIdentifier",
        "microsoft.graph.macAppIdentifier",
        "microsoft.graph.windowsAppIdentifier",
    }
}
