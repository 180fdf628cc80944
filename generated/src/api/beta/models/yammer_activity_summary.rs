// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.yammerActivitySummary`](https://learn.microsoft.com/graph/api/resources/yammeractivitysummary?view=graph-rest-beta)
    YammerActivitySummary = "microsoft.graph.yammerActivitySummary"
}

impl YammerActivitySummary {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const LIKED: Property<Self> = Property::new("liked");
    pub const POSTED: Property<Self> = Property::new("posted");
    pub const READ: Property<Self> = Property::new("read");
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `liked`: `Edm.Int64`
    pub fn liked(&self) -> Option<i64> {
        self.0.i64("liked")
    }

    pub fn with_liked(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("liked", value))
    }

    /// `posted`: `Edm.Int64`
    pub fn posted(&self) -> Option<i64> {
        self.0.i64("posted")
    }

    pub fn with_posted(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("posted", value))
    }

    /// `read`: `Edm.Int64`
    pub fn read(&self) -> Option<i64> {
        self.0.i64("read")
    }

    pub fn with_read(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("read", value))
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
