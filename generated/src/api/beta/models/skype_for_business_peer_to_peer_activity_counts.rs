// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.skypeForBusinessPeerToPeerActivityCounts`](https://learn.microsoft.com/graph/api/resources/skypeforbusinesspeertopeeractivitycounts?view=graph-rest-beta)
    SkypeForBusinessPeerToPeerActivityCounts = "microsoft.graph.skypeForBusinessPeerToPeerActivityCounts"
}

impl SkypeForBusinessPeerToPeerActivityCounts {
    pub const IM: Property<Self> = Property::new("im");
    pub const AUDIO: Property<Self> = Property::new("audio");
    pub const VIDEO: Property<Self> = Property::new("video");
    pub const APP_SHARING: Property<Self> = Property::new("appSharing");
    pub const FILE_TRANSFER: Property<Self> = Property::new("fileTransfer");
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

    /// `audio`: `Edm.Int64`
    pub fn audio(&self) -> Option<i64> {
        self.0.i64("audio")
    }

    pub fn with_audio(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("audio", value))
    }

    /// `video`: `Edm.Int64`
    pub fn video(&self) -> Option<i64> {
        self.0.i64("video")
    }

    pub fn with_video(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("video", value))
    }

    /// `appSharing`: `Edm.Int64`
    pub fn app_sharing(&self) -> Option<i64> {
        self.0.i64("appSharing")
    }

    pub fn with_app_sharing(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("appSharing", value))
    }

    /// `fileTransfer`: `Edm.Int64`
    pub fn file_transfer(&self) -> Option<i64> {
        self.0.i64("fileTransfer")
    }

    pub fn with_file_transfer(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("fileTransfer", value))
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
