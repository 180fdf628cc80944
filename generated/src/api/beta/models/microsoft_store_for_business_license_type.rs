// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftStoreForBusinessLicenseType`](https://learn.microsoft.com/graph/api/resources/intune-apps-microsoftstoreforbusinesslicensetype?view=graph-rest-beta)
    MicrosoftStoreForBusinessLicenseType = "microsoft.graph.microsoftStoreForBusinessLicenseType" {
        /// `offline`
        Offline = "offline",
        /// `online`
        Online = "online",
    }
}
