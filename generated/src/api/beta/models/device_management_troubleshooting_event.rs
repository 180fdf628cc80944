// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementtroubleshootingevent?view=graph-rest-beta)
    DeviceManagementTroubleshootingEvent = "microsoft.graph.deviceManagementTroubleshootingEvent" {
        "microsoft.graph.appleVppTokenTroubleshootingEvent",
        "microsoft.graph.enrollmentTroubleshootingEvent",
        "microsoft.graph.mobileAppTroubleshootingEvent",
    }
}

impl DeviceManagementTroubleshootingEvent {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `eventDateTime` in queries.
    pub const EVENT_DATE_TIME: Property<Self> = Property::new("eventDateTime");
    /// `correlationId` in queries.
    pub const CORRELATION_ID: Property<Self> = Property::new("correlationId");
    /// `troubleshootingErrorDetails` in queries.
    pub const TROUBLESHOOTING_ERROR_DETAILS: Property<Self> = Property::new("troubleshootingErrorDetails");
    /// `eventName` in queries.
    pub const EVENT_NAME: Property<Self> = Property::new("eventName");
    /// `additionalInformation` in queries.
    pub const ADDITIONAL_INFORMATION: Property<Self> = Property::new("additionalInformation");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `eventDateTime`: `Edm.DateTimeOffset`
    pub fn event_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("eventDateTime")
    }

    /// Sets `eventDateTime`.
    pub fn with_event_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("eventDateTime", value))
    }

    /// `correlationId`: `Edm.String`
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.str("correlationId")
    }

    /// Sets `correlationId`.
    pub fn with_correlation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("correlationId", value))
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

    /// `eventName`: `Edm.String`
    pub fn event_name(&self) -> Option<&str> {
        self.0.str("eventName")
    }

    /// Sets `eventName`.
    pub fn with_event_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eventName", value))
    }

    /// `additionalInformation`: `Collection(microsoft.graph.keyValuePair)`
    pub fn additional_information(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("additionalInformation")
    }

    /// Sets `additionalInformation`.
    pub fn with_additional_information(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("additionalInformation", value))
    }
}
