// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdateRolloutSettings`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsupdaterolloutsettings?view=graph-rest-beta)
    WindowsUpdateRolloutSettings = "microsoft.graph.windowsUpdateRolloutSettings"
}

impl WindowsUpdateRolloutSettings {
    /// `offerStartDateTimeInUTC` in queries.
    pub const OFFER_START_DATE_TIME_IN_UTC: Property<Self> = Property::new("offerStartDateTimeInUTC");
    /// `offerEndDateTimeInUTC` in queries.
    pub const OFFER_END_DATE_TIME_IN_UTC: Property<Self> = Property::new("offerEndDateTimeInUTC");
    /// `offerIntervalInDays` in queries.
    pub const OFFER_INTERVAL_IN_DAYS: Property<Self> = Property::new("offerIntervalInDays");

    /// `offerStartDateTimeInUTC`: `Edm.DateTimeOffset`
    pub fn offer_start_date_time_in_utc(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("offerStartDateTimeInUTC")
    }

    /// Sets `offerStartDateTimeInUTC`.
    pub fn with_offer_start_date_time_in_utc(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("offerStartDateTimeInUTC", value))
    }

    /// `offerEndDateTimeInUTC`: `Edm.DateTimeOffset`
    pub fn offer_end_date_time_in_utc(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("offerEndDateTimeInUTC")
    }

    /// Sets `offerEndDateTimeInUTC`.
    pub fn with_offer_end_date_time_in_utc(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("offerEndDateTimeInUTC", value))
    }

    /// `offerIntervalInDays`: `Edm.Int32`
    pub fn offer_interval_in_days(&self) -> Option<i32> {
        self.0.i32("offerIntervalInDays")
    }

    /// Sets `offerIntervalInDays`.
    pub fn with_offer_interval_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("offerIntervalInDays", value))
    }
}
