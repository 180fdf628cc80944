// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.diskType`](https://learn.microsoft.com/graph/api/resources/intune-devices-disktype?view=graph-rest-beta)
    DiskType = "microsoft.graph.diskType" {
        /// `unknown`
        Unknown = "unknown",
        /// `hdd`
        Hdd = "hdd",
        /// `ssd`
        Ssd = "ssd",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
