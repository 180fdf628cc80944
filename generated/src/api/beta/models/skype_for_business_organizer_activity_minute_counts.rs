// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.skypeForBusinessOrganizerActivityMinuteCounts`](https://learn.microsoft.com/graph/api/resources/skypeforbusinessorganizeractivityminutecounts?view=graph-rest-beta)
    SkypeForBusinessOrganizerActivityMinuteCounts = "microsoft.graph.skypeForBusinessOrganizerActivityMinuteCounts"
}

impl SkypeForBusinessOrganizerActivityMinuteCounts {
    pub const AUDIO_VIDEO: Property<Self> = Property::new("audioVideo");
    pub const DIAL_IN_MICROSOFT: Property<Self> = Property::new("dialInMicrosoft");
    pub const DIAL_OUT_MICROSOFT: Property<Self> = Property::new("dialOutMicrosoft");
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `audioVideo`: `Edm.Int64`
    pub fn audio_video(&self) -> Option<i64> {
        self.0.i64("audioVideo")
    }

    pub fn with_audio_video(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("audioVideo", value))
    }

    /// `dialInMicrosoft`: `Edm.Int64`
    pub fn dial_in_microsoft(&self) -> Option<i64> {
        self.0.i64("dialInMicrosoft")
    }

    pub fn with_dial_in_microsoft(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("dialInMicrosoft", value))
    }

    /// `dialOutMicrosoft`: `Edm.Int64`
    pub fn dial_out_microsoft(&self) -> Option<i64> {
        self.0.i64("dialOutMicrosoft")
    }

    pub fn with_dial_out_microsoft(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("dialOutMicrosoft", value))
    }

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `reportDate`: `Edm.Date`
    pub fn report_date(&self) -> Parsed<Date> {
        self.0.date("reportDate")
    }

    pub fn with_report_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportDate", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
