// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSoftwareUpdateScheduleType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatescheduletype?view=graph-rest-beta)
    MacOsSoftwareUpdateScheduleType = "microsoft.graph.macOSSoftwareUpdateScheduleType" {
        /// `alwaysUpdate`
        AlwaysUpdate = "alwaysUpdate",
        /// `updateDuringTimeWindows`
        UpdateDuringTimeWindows = "updateDuringTimeWindows",
        /// `updateOutsideOfTimeWindows`
        UpdateOutsideOfTimeWindows = "updateOutsideOfTimeWindows",
    }
}
