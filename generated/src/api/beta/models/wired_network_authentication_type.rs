// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.wiredNetworkAuthenticationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wirednetworkauthenticationtype?view=graph-rest-beta)
    WiredNetworkAuthenticationType = "microsoft.graph.wiredNetworkAuthenticationType" {
        None = "none",
        User = "user",
        Machine = "machine",
        MachineOrUser = "machineOrUser",
        Guest = "guest",
        UnknownFutureValue = "unknownFutureValue",
    }
}
