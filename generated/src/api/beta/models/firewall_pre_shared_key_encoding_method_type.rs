// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.firewallPreSharedKeyEncodingMethodType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-firewallpresharedkeyencodingmethodtype?view=graph-rest-beta)
    FirewallPreSharedKeyEncodingMethodType = "microsoft.graph.firewallPreSharedKeyEncodingMethodType" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `none`
        None = "none",
        /// `utF8`
        UtF8 = "utF8",
    }
}
