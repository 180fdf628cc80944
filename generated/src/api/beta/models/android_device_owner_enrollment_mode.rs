// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerEnrollmentMode`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androiddeviceownerenrollmentmode?view=graph-rest-beta)
    AndroidDeviceOwnerEnrollmentMode = "microsoft.graph.androidDeviceOwnerEnrollmentMode" {
        CorporateOwnedDedicatedDevice = "corporateOwnedDedicatedDevice",
        CorporateOwnedFullyManaged = "corporateOwnedFullyManaged",
        CorporateOwnedWorkProfile = "corporateOwnedWorkProfile",
        CorporateOwnedAospUserlessDevice = "corporateOwnedAOSPUserlessDevice",
        CorporateOwnedAospUserAssociatedDevice = "corporateOwnedAOSPUserAssociatedDevice",
    }
}
