// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.rolloutSettings`](https://learn.microsoft.com/graph/api/resources/windowsupdates-rolloutsettings?view=graph-rest-beta)
    RolloutSettings = "microsoft.graph.windowsUpdates.rolloutSettings"
}

impl RolloutSettings {
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    pub const DEVICES_PER_OFFER: Property<Self> = Property::new("devicesPerOffer");
    pub const DURATION_BETWEEN_OFFERS: Property<Self> = Property::new(
        "durationBetweenOffers",
    );
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    pub fn with_start_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `devicesPerOffer`: `Edm.Int32`
    pub fn devices_per_offer(&self) -> Option<i32> {
        self.0.i32("devicesPerOffer")
    }

    pub fn with_devices_per_offer(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("devicesPerOffer", value))
    }

    /// `durationBetweenOffers`: `Edm.String`
    pub fn duration_between_offers(&self) -> Option<&str> {
        self.0.str("durationBetweenOffers")
    }

    pub fn with_duration_between_offers(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("durationBetweenOffers", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }
}
