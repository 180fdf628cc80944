// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.skypeForBusinessActivityUserCounts`](https://learn.microsoft.com/graph/api/resources/skypeforbusinessactivityusercounts?view=graph-rest-beta)
    SkypeForBusinessActivityUserCounts = "microsoft.graph.skypeForBusinessActivityUserCounts"
}

impl SkypeForBusinessActivityUserCounts {
    pub const PEER_TO_PEER: Property<Self> = Property::new("peerToPeer");
    pub const ORGANIZED: Property<Self> = Property::new("organized");
    pub const PARTICIPATED: Property<Self> = Property::new("participated");
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `peerToPeer`: `Edm.Int64`
    pub fn peer_to_peer(&self) -> Option<i64> {
        self.0.i64("peerToPeer")
    }

    pub fn with_peer_to_peer(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("peerToPeer", value))
    }

    /// `organized`: `Edm.Int64`
    pub fn organized(&self) -> Option<i64> {
        self.0.i64("organized")
    }

    pub fn with_organized(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("organized", value))
    }

    /// `participated`: `Edm.Int64`
    pub fn participated(&self) -> Option<i64> {
        self.0.i64("participated")
    }

    pub fn with_participated(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("participated", value))
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
