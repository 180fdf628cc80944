// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementDerivedCredentialNotificationType`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementderivedcredentialnotificationtype?view=graph-rest-beta)
    DeviceManagementDerivedCredentialNotificationType = "microsoft.graph.deviceManagementDerivedCredentialNotificationType" {
        /// `none`
        None = "none",
        /// `companyPortal`
        CompanyPortal = "companyPortal",
        /// `email`
        Email = "email",
    }
}
