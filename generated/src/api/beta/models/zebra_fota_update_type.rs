// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.zebraFotaUpdateType`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotaupdatetype?view=graph-rest-beta)
    ZebraFotaUpdateType = "microsoft.graph.zebraFotaUpdateType" {
        /// `custom`
        Custom = "custom",
        /// `latest`
        Latest = "latest",
        /// `auto`
        Auto = "auto",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
