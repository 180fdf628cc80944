// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.adminConsentState`](https://learn.microsoft.com/graph/api/resources/intune-devices-adminconsentstate?view=graph-rest-beta)
    AdminConsentState = "microsoft.graph.adminConsentState" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `granted`
        Granted = "granted",
        /// `notGranted`
        NotGranted = "notGranted",
    }
}
