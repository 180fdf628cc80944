// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopestatus?view=graph-rest-beta)
    DeviceScopeStatus = "microsoft.graph.deviceScopeStatus" {
        /// `none`
        None = "none",
        /// `computing`
        Computing = "computing",
        /// `insufficientData`
        InsufficientData = "insufficientData",
        /// `completed`
        Completed = "completed",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
