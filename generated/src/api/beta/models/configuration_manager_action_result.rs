// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.configurationManagerActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageractionresult?view=graph-rest-beta)
    ConfigurationManagerActionResult: super::DeviceActionResult = "microsoft.graph.configurationManagerActionResult"
}

impl ConfigurationManagerActionResult {
    /// `actionName` in queries.
    pub const ACTION_NAME: Property<Self> = Property::new("actionName");
    /// `actionState` in queries.
    pub const ACTION_STATE: Property<Self> = Property::new("actionState");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");
    /// `actionDeliveryStatus` in queries.
    pub const ACTION_DELIVERY_STATUS: Property<Self> = Property::new("actionDeliveryStatus");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");

    /// Sets `actionName`.
    pub fn with_action_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("actionName", value))
    }

    /// Sets `actionState`.
    pub fn with_action_state(self, value: impl Into<Nullable<super::ActionState>>) -> Self {
        Self(self.0.with("actionState", value))
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// Sets `lastUpdatedDateTime`.
    pub fn with_last_updated_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastUpdatedDateTime", value))
    }

    /// `actionDeliveryStatus`: `microsoft.graph.configurationManagerActionDeliveryStatus`
    ///
    /// Possible values are: unknown, pendingDelivery, deliveredToConnectorService, failedToDeliverToConnectorService, deliveredToOnPremisesServer.
    pub fn action_delivery_status(&self) -> Option<super::ConfigurationManagerActionDeliveryStatus> {
        self.0.enumeration("actionDeliveryStatus")
    }

    /// Sets `actionDeliveryStatus`.
    pub fn with_action_delivery_status(
        self,
        value: impl Into<Nullable<super::ConfigurationManagerActionDeliveryStatus>>,
    ) -> Self {
        Self(self.0.with("actionDeliveryStatus", value))
    }

    /// `errorCode`: `Edm.Int32`
    pub fn error_code(&self) -> Option<i32> {
        self.0.i32("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorCode", value))
    }
}
