// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedAppSafetyNetAppsVerificationType`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmanagedappsafetynetappsverificationtype?view=graph-rest-beta)
    AndroidManagedAppSafetyNetAppsVerificationType = "microsoft.graph.androidManagedAppSafetyNetAppsVerificationType" {
        /// `none`
        None = "none",
        /// `enabled`
        Enabled = "enabled",
    }
}
