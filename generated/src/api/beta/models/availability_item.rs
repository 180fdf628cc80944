// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.availabilityItem`](https://learn.microsoft.com/graph/api/resources/availabilityitem?view=graph-rest-beta)
    AvailabilityItem = "microsoft.graph.availabilityItem"
}

impl AvailabilityItem {
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `serviceId` in queries.
    pub const SERVICE_ID: Property<Self> = Property::new("serviceId");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");

    /// `endDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn end_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `serviceId`: `Edm.String`
    pub fn service_id(&self) -> Option<&str> {
        self.0.str("serviceId")
    }

    /// Sets `serviceId`.
    pub fn with_service_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serviceId", value))
    }

    /// `status`: `microsoft.graph.bookingsAvailabilityStatus`
    ///
    /// Possible values are: available, busy, slotsAvailable, outOfOffice, unknownFutureValue.
    pub fn status(&self) -> Option<super::BookingsAvailabilityStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::BookingsAvailabilityStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `startDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn start_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }
}
