// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from mobileapptroubleshootinghistoryitem.
    ///
    /// [`microsoft.graph.mobileAppTroubleshootingDeviceCheckinHistory`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileapptroubleshootingdevicecheckinhistory?view=graph-rest-beta)
    MobileAppTroubleshootingDeviceCheckinHistory: super::MobileAppTroubleshootingHistoryItem = "microsoft.graph.mobileAppTroubleshootingDeviceCheckinHistory"
}

impl MobileAppTroubleshootingDeviceCheckinHistory {
    /// `occurrenceDateTime` in queries.
    pub const OCCURRENCE_DATE_TIME: Property<Self> = Property::new("occurrenceDateTime");
    /// `troubleshootingErrorDetails` in queries.
    pub const TROUBLESHOOTING_ERROR_DETAILS: Property<Self> = Property::new("troubleshootingErrorDetails");

    /// Sets `occurrenceDateTime`.
    pub fn with_occurrence_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("occurrenceDateTime", value))
    }

    /// Sets `troubleshootingErrorDetails`.
    pub fn with_troubleshooting_error_details(
        self,
        value: impl Into<Nullable<super::DeviceManagementTroubleshootingErrorDetails>>,
    ) -> Self {
        Self(self.0.with("troubleshootingErrorDetails", value))
    }
}
