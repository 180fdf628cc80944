// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopestatus?view=graph-rest-beta)
    DeviceScopeStatus = "microsoft.graph.deviceScopeStatus" {
        None = "none",
        Computing = "computing",
        InsufficientData = "insufficientData",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}
