// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.zebraFotaScheduleMode`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotaschedulemode?view=graph-rest-beta)
    ZebraFotaScheduleMode = "microsoft.graph.zebraFotaScheduleMode" {
        /// `installNow`
        InstallNow = "installNow",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
