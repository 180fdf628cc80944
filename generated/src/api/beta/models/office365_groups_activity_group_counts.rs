// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.office365GroupsActivityGroupCounts`](https://learn.microsoft.com/graph/api/resources/office365groupsactivitygroupcounts?view=graph-rest-beta)
    Office365GroupsActivityGroupCounts = "microsoft.graph.office365GroupsActivityGroupCounts"
}

impl Office365GroupsActivityGroupCounts {
    /// `reportRefreshDate` in queries.
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    /// `total` in queries.
    pub const TOTAL: Property<Self> = Property::new("total");
    /// `active` in queries.
    pub const ACTIVE: Property<Self> = Property::new("active");
    /// `reportDate` in queries.
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    /// `reportPeriod` in queries.
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    /// Sets `reportRefreshDate`.
    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `total`: `Edm.Int64`
    pub fn total(&self) -> Option<i64> {
        self.0.i64("total")
    }

    /// Sets `total`.
    pub fn with_total(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("total", value))
    }

    /// `active`: `Edm.Int64`
    pub fn active(&self) -> Option<i64> {
        self.0.i64("active")
    }

    /// Sets `active`.
    pub fn with_active(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("active", value))
    }

    /// `reportDate`: `Edm.Date`
    pub fn report_date(&self) -> Parsed<Date> {
        self.0.date("reportDate")
    }

    /// Sets `reportDate`.
    pub fn with_report_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportDate", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    /// Sets `reportPeriod`.
    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
