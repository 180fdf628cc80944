// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.wifiAuthenticationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wifiauthenticationtype?view=graph-rest-beta)
    WifiAuthenticationType = "microsoft.graph.wifiAuthenticationType" {
        /// `none`
        None = "none",
        /// `user`
        User = "user",
        /// `machine`
        Machine = "machine",
        /// `machineOrUser`
        MachineOrUser = "machineOrUser",
        /// `guest`
        Guest = "guest",
    }
}
