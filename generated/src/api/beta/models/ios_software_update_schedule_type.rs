// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.iosSoftwareUpdateScheduleType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iossoftwareupdatescheduletype?view=graph-rest-beta)
    IosSoftwareUpdateScheduleType = "microsoft.graph.iosSoftwareUpdateScheduleType" {
        /// `updateOutsideOfActiveHours`
        UpdateOutsideOfActiveHours = "updateOutsideOfActiveHours",
        /// `alwaysUpdate`
        AlwaysUpdate = "alwaysUpdate",
        /// `updateDuringTimeWindows`
        UpdateDuringTimeWindows = "updateDuringTimeWindows",
        /// `updateOutsideOfTimeWindows`
        UpdateOutsideOfTimeWindows = "updateOutsideOfTimeWindows",
    }
}
