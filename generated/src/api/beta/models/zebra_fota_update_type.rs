// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.zebraFotaUpdateType`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotaupdatetype?view=graph-rest-beta)
    ZebraFotaUpdateType = "microsoft.graph.zebraFotaUpdateType" {
        Custom = "custom",
        Latest = "latest",
        Auto = "auto",
        UnknownFutureValue = "unknownFutureValue",
    }
}
