// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.emailAppUsageVersionsUserCounts`](https://learn.microsoft.com/graph/api/resources/emailappusageversionsusercounts?view=graph-rest-beta)
    EmailAppUsageVersionsUserCounts = "microsoft.graph.emailAppUsageVersionsUserCounts"
}

impl EmailAppUsageVersionsUserCounts {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const OUTLOOK2016: Property<Self> = Property::new("outlook2016");
    pub const OUTLOOK2013: Property<Self> = Property::new("outlook2013");
    pub const OUTLOOK2010: Property<Self> = Property::new("outlook2010");
    pub const OUTLOOK2007: Property<Self> = Property::new("outlook2007");
    pub const UNDETERMINED: Property<Self> = Property::new("undetermined");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");
    pub const OUTLOOK_M365: Property<Self> = Property::new("outlookM365");
    pub const OUTLOOK2019: Property<Self> = Property::new("outlook2019");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `outlook2016`: `Edm.Int64`
    pub fn outlook2016(&self) -> Option<i64> {
        self.0.i64("outlook2016")
    }

    pub fn with_outlook2016(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("outlook2016", value))
    }

    /// `outlook2013`: `Edm.Int64`
    pub fn outlook2013(&self) -> Option<i64> {
        self.0.i64("outlook2013")
    }

    pub fn with_outlook2013(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("outlook2013", value))
    }

    /// `outlook2010`: `Edm.Int64`
    pub fn outlook2010(&self) -> Option<i64> {
        self.0.i64("outlook2010")
    }

    pub fn with_outlook2010(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("outlook2010", value))
    }

    /// `outlook2007`: `Edm.Int64`
    pub fn outlook2007(&self) -> Option<i64> {
        self.0.i64("outlook2007")
    }

    pub fn with_outlook2007(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("outlook2007", value))
    }

    /// `undetermined`: `Edm.Int64`
    pub fn undetermined(&self) -> Option<i64> {
        self.0.i64("undetermined")
    }

    pub fn with_undetermined(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("undetermined", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }

    /// `outlookM365`: `Edm.Int64`
    pub fn outlook_m365(&self) -> Option<i64> {
        self.0.i64("outlookM365")
    }

    pub fn with_outlook_m365(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("outlookM365", value))
    }

    /// `outlook2019`: `Edm.Int64`
    pub fn outlook2019(&self) -> Option<i64> {
        self.0.i64("outlook2019")
    }

    pub fn with_outlook2019(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("outlook2019", value))
    }
}
