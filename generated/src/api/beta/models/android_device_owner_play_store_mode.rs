// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerPlayStoreMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerplaystoremode?view=graph-rest-beta)
    AndroidDeviceOwnerPlayStoreMode = "microsoft.graph.androidDeviceOwnerPlayStoreMode" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `allowList`
        AllowList = "allowList",
        /// `blockList`
        BlockList = "blockList",
    }
}
