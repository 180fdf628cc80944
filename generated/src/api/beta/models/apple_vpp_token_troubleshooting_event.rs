// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceManagementTroubleshootingEvent.
    ///
    /// [`microsoft.graph.appleVppTokenTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-applevpptokentroubleshootingevent?view=graph-rest-beta)
    AppleVppTokenTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent = "microsoft.graph.appleVppTokenTroubleshootingEvent"
}

impl AppleVppTokenTroubleshootingEvent {
    pub const ID: Property<Self> = Property::new("id");
    pub const EVENT_DATE_TIME: Property<Self> = Property::new("eventDateTime");
    pub const CORRELATION_ID: Property<Self> = Property::new("correlationId");
    pub const TROUBLESHOOTING_ERROR_DETAILS: Property<Self> = Property::new(
        "troubleshootingErrorDetails",
    );
    pub const EVENT_NAME: Property<Self> = Property::new("eventName");
    pub const ADDITIONAL_INFORMATION: Property<Self> = Property::new(
        "additionalInformation",
    );
    pub const TOKEN_ID: Property<Self> = Property::new("tokenId");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_event_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("eventDateTime", value))
    }

    pub fn with_correlation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("correlationId", value))
    }

    pub fn with_troubleshooting_error_details(
        self,
        value: impl Into<Nullable<super::DeviceManagementTroubleshootingErrorDetails>>,
    ) -> Self {
        Self(self.0.with("troubleshootingErrorDetails", value))
    }

    pub fn with_event_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eventName", value))
    }

    pub fn with_additional_information(
        self,
        value: impl Into<Nullable<Vec<super::KeyValuePair>>>,
    ) -> Self {
        Self(self.0.with("additionalInformation", value))
    }

    /// `tokenId`: `Edm.String`
    pub fn token_id(&self) -> Option<&str> {
        self.0.str("tokenId")
    }

    pub fn with_token_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tokenId", value))
    }
}
