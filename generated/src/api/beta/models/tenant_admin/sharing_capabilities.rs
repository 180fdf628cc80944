// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAdmin.sharingCapabilities`](https://learn.microsoft.com/graph/api/resources/tenantadmin-settings?view=graph-rest-beta)
    SharingCapabilities = "microsoft.graph.tenantAdmin.sharingCapabilities" {
        /// `disabled`
        Disabled = "disabled",
        /// `externalUserSharingOnly`
        ExternalUserSharingOnly = "externalUserSharingOnly",
        /// `externalUserAndGuestSharing`
        ExternalUserAndGuestSharing = "externalUserAndGuestSharing",
        /// `existingExternalUserSharingOnly`
        ExistingExternalUserSharingOnly = "existingExternalUserSharingOnly",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
