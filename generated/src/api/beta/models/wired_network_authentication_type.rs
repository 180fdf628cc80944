// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.wiredNetworkAuthenticationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wirednetworkauthenticationtype?view=graph-rest-beta)
    WiredNetworkAuthenticationType = "microsoft.graph.wiredNetworkAuthenticationType" {
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
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
