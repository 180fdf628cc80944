// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppTroubleshootingHistoryItem`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileapptroubleshootinghistoryitem?view=graph-rest-beta)
    MobileAppTroubleshootingHistoryItem = "microsoft.graph.mobileAppTroubleshootingHistoryItem" {
        "microsoft.graph.mobileAppTroubleshootingAppPolicyCreationHistory",
        "microsoft.graph.mobileAppTroubleshootingAppStateHistory",
        "microsoft.graph.mobileAppTroubleshootingAppTargetHistory",
        "microsoft.graph.mobileAppTroubleshootingAppUpdateHistory",
        "microsoft.graph.mobileAppTroubleshootingDeviceCheckinHistory",
    }
}

impl MobileAppTroubleshootingHistoryItem {
    /// `occurrenceDateTime` in queries.
    pub const OCCURRENCE_DATE_TIME: Property<Self> = Property::new("occurrenceDateTime");
    /// `troubleshootingErrorDetails` in queries.
    pub const TROUBLESHOOTING_ERROR_DETAILS: Property<Self> = Property::new("troubleshootingErrorDetails");

    /// `occurrenceDateTime`: `Edm.DateTimeOffset`
    pub fn occurrence_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("occurrenceDateTime")
    }

    /// Sets `occurrenceDateTime`.
    pub fn with_occurrence_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("occurrenceDateTime", value))
    }

    /// `troubleshootingErrorDetails`: `microsoft.graph.deviceManagementTroubleshootingErrorDetails`
    pub fn troubleshooting_error_details(&self) -> Option<&super::DeviceManagementTroubleshootingErrorDetails> {
        self.0.model("troubleshootingErrorDetails")
    }

    /// Sets `troubleshootingErrorDetails`.
    pub fn with_troubleshooting_error_details(
        self,
        value: impl Into<Nullable<super::DeviceManagementTroubleshootingErrorDetails>>,
    ) -> Self {
        Self(self.0.with("troubleshootingErrorDetails", value))
    }
}
