// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerVirtualHomeButtonType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownervirtualhomebuttontype?view=graph-rest-beta)
    AndroidDeviceOwnerVirtualHomeButtonType = "microsoft.graph.androidDeviceOwnerVirtualHomeButtonType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `swipeUp`
        SwipeUp = "swipeUp",
        /// `floating`
        Floating = "floating",
    }
}
