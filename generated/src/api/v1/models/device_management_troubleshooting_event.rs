// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementtroubleshootingevent?view=graph-rest-1.0)
    DeviceManagementTroubleshootingEvent = "microsoft.graph.deviceManagementTroubleshootingEvent" {
        "microsoft.graph.enrollmentTroubleshootingEvent",
    }
}

impl DeviceManagementTroubleshootingEvent {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `eventDateTime` in queries.
    pub const EVENT_DATE_TIME: Property<Self> = Property::new("eventDateTime");
    /// `correlationId` in queries.
    pub const CORRELATION_ID: Property<Self> = Property::new("correlationId");

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
}
