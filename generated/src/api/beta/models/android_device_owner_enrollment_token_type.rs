// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerEnrollmentTokenType`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androiddeviceownerenrollmenttokentype?view=graph-rest-beta)
    AndroidDeviceOwnerEnrollmentTokenType = "microsoft.graph.androidDeviceOwnerEnrollmentTokenType" {
        /// `default`
        Default = "default",
        /// `corporateOwnedDedicatedDeviceWithAzureADSharedMode`
        CorporateOwnedDedicatedDeviceWithAzureAdSharedMode = "corporateOwnedDedicatedDeviceWithAzureADSharedMode",
    }
}
