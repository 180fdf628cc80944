// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.skypeForBusinessParticipantActivityCounts`](https://learn.microsoft.com/graph/api/resources/skypeforbusinessparticipantactivitycounts?view=graph-rest-beta)
    SkypeForBusinessParticipantActivityCounts = "microsoft.graph.skypeForBusinessParticipantActivityCounts"
}

impl SkypeForBusinessParticipantActivityCounts {
    pub const IM: Property<Self> = Property::new("im");
    pub const AUDIO_VIDEO: Property<Self> = Property::new("audioVideo");
    pub const APP_SHARING: Property<Self> = Property::new("appSharing");
    pub const WEB: Property<Self> = Property::new("web");
    pub const DIAL_IN_OUT3RD_PARTY: Property<Self> = Property::new("dialInOut3rdParty");
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `im`: `Edm.Int64`
    pub fn im(&self) -> Option<i64> {
        self.0.i64("im")
    }

    pub fn with_im(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("im", value))
    }

    /// `audioVideo`: `Edm.Int64`
    pub fn audio_video(&self) -> Option<i64> {
        self.0.i64("audioVideo")
    }

    pub fn with_audio_video(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("audioVideo", value))
    }

    /// `appSharing`: `Edm.Int64`
    pub fn app_sharing(&self) -> Option<i64> {
        self.0.i64("appSharing")
    }

    pub fn with_app_sharing(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("appSharing", value))
    }

    /// `web`: `Edm.Int64`
    pub fn web(&self) -> Option<i64> {
        self.0.i64("web")
    }

    pub fn with_web(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("web", value))
    }

    /// `dialInOut3rdParty`: `Edm.Int64`
    pub fn dial_in_out3rd_party(&self) -> Option<i64> {
        self.0.i64("dialInOut3rdParty")
    }

    pub fn with_dial_in_out3rd_party(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("dialInOut3rdParty", value))
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
