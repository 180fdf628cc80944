// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerEnrollmentMode`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androiddeviceownerenrollmentmode?view=graph-rest-beta)
    AndroidDeviceOwnerEnrollmentMode = "microsoft.graph.androidDeviceOwnerEnrollmentMode" {
        /// `corporateOwnedDedicatedDevice`
        CorporateOwnedDedicatedDevice = "corporateOwnedDedicatedDevice",
        /// `corporateOwnedFullyManaged`
        CorporateOwnedFullyManaged = "corporateOwnedFullyManaged",
        /// `corporateOwnedWorkProfile`
        CorporateOwnedWorkProfile = "corporateOwnedWorkProfile",
        /// `corporateOwnedAOSPUserlessDevice`
        CorporateOwnedAospUserlessDevice = "corporateOwnedAOSPUserlessDevice",
        /// `corporateOwnedAOSPUserAssociatedDevice`
        CorporateOwnedAospUserAssociatedDevice = "corporateOwnedAOSPUserAssociatedDevice",
    }
}
