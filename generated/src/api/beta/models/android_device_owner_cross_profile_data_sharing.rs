// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerCrossProfileDataSharing`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownercrossprofiledatasharing?view=graph-rest-beta)
    AndroidDeviceOwnerCrossProfileDataSharing = "microsoft.graph.androidDeviceOwnerCrossProfileDataSharing" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `crossProfileDataSharingBlocked`
        CrossProfileDataSharingBlocked = "crossProfileDataSharingBlocked",
        /// `dataSharingFromWorkToPersonalBlocked`
        DataSharingFromWorkToPersonalBlocked = "dataSharingFromWorkToPersonalBlocked",
        /// `crossProfileDataSharingAllowed`
        CrossProfileDataSharingAllowed = "crossProfileDataSharingAllowed",
        /// `unkownFutureValue`
        UnkownFutureValue = "unkownFutureValue",
    }
}
