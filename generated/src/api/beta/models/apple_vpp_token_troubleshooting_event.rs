// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceManagementTroubleshootingEvent.
    ///
    /// [`microsoft.graph.appleVppTokenTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-applevpptokentroubleshootingevent?view=graph-rest-beta)
    AppleVppTokenTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent = "microsoft.graph.appleVppTokenTroubleshootingEvent"
}

impl AppleVppTokenTroubleshootingEvent {
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
    /// `tokenId` in queries.
    pub const TOKEN_ID: Property<Self> = Property::new("tokenId");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `eventDateTime`.
    pub fn with_event_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("eventDateTime", value))
    }

    /// Sets `correlationId`.
    pub fn with_correlation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("correlationId", value))
    }

    /// Sets `troubleshootingErrorDetails`.
    pub fn with_troubleshooting_error_details(
        self,
        value: impl Into<Nullable<super::DeviceManagementTroubleshootingErrorDetails>>,
    ) -> Self {
        Self(self.0.with("troubleshootingErrorDetails", value))
    }

    /// Sets `eventName`.
    pub fn with_event_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eventName", value))
    }

    /// Sets `additionalInformation`.
    pub fn with_additional_information(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("additionalInformation", value))
    }

    /// `tokenId`: `Edm.String`
    pub fn token_id(&self) -> Option<&str> {
        self.0.str("tokenId")
    }

    /// Sets `tokenId`.
    pub fn with_token_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tokenId", value))
    }
}
