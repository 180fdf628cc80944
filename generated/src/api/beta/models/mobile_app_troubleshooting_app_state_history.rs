// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from mobileapptroubleshootinghistoryitem.
    ///
    /// [`microsoft.graph.mobileAppTroubleshootingAppStateHistory`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileapptroubleshootingappstatehistory?view=graph-rest-beta)
    MobileAppTroubleshootingAppStateHistory: super::MobileAppTroubleshootingHistoryItem = "microsoft.graph.mobileAppTroubleshootingAppStateHistory"
}

impl MobileAppTroubleshootingAppStateHistory {
    /// `occurrenceDateTime` in queries.
    pub const OCCURRENCE_DATE_TIME: Property<Self> = Property::new("occurrenceDateTime");
    /// `troubleshootingErrorDetails` in queries.
    pub const TROUBLESHOOTING_ERROR_DETAILS: Property<Self> = Property::new("troubleshootingErrorDetails");
    /// `actionType` in queries.
    pub const ACTION_TYPE: Property<Self> = Property::new("actionType");
    /// `runState` in queries.
    pub const RUN_STATE: Property<Self> = Property::new("runState");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");

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

    /// `actionType`: `microsoft.graph.mobileAppActionType`
    ///
    /// Possible values are: unknown, installCommandSent, installed, uninstalled, userRequestedInstall.
    pub fn action_type(&self) -> Option<super::MobileAppActionType> {
        self.0.enumeration("actionType")
    }

    /// Sets `actionType`.
    pub fn with_action_type(self, value: impl Into<Nullable<super::MobileAppActionType>>) -> Self {
        Self(self.0.with("actionType", value))
    }

    /// `runState`: `microsoft.graph.runState`
    ///
    /// Possible values are: unknown, success, fail, scriptError, pending, notApplicable.
    pub fn run_state(&self) -> Option<super::RunState> {
        self.0.enumeration("runState")
    }

    /// Sets `runState`.
    pub fn with_run_state(self, value: impl Into<Nullable<super::RunState>>) -> Self {
        Self(self.0.with("runState", value))
    }

    /// `errorCode`: `Edm.String`
    pub fn error_code(&self) -> Option<&str> {
        self.0.str("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("errorCode", value))
    }
}
