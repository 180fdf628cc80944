// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftStoreForBusinessLicenseType`](https://learn.microsoft.com/graph/api/resources/intune-apps-microsoftstoreforbusinesslicensetype?view=graph-rest-1.0)
    MicrosoftStoreForBusinessLicenseType = "microsoft.graph.microsoftStoreForBusinessLicenseType" {
        /// `offline`
        Offline = "offline",
        /// `online`
        Online = "online",
    }
}
