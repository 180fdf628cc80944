// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.androidDeviceOwnerGlobalProxy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerglobalproxy?view=graph-rest-beta)
    AndroidDeviceOwnerGlobalProxy = "microsoft.graph.androidDeviceOwnerGlobalProxy" {
        "microsoft.graph.androidDeviceOwnerGlobalProxyAutoConfig",
        "microsoft.graph.androidDeviceOwnerGlobalProxyDirect",
    }
}
