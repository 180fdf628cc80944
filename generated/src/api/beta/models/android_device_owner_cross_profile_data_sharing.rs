// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerCrossProfileDataSharing`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownercrossprofiledatasharing?view=graph-rest-beta)
    AndroidDeviceOwnerCrossProfileDataSharing = "microsoft.graph.androidDeviceOwnerCrossProfileDataSharing" {
        NotConfigured = "notConfigured",
        CrossProfileDataSharingBlocked = "crossProfileDataSharingBlocked",
        DataSharingFromWorkToPersonalBlocked = "dataSharingFromWorkToPersonalBlocked",
        CrossProfileDataSharingAllowed = "crossProfileDataSharingAllowed",
        UnkownFutureValue = "unkownFutureValue",
    }
}
