// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.siteActivitySummary`](https://learn.microsoft.com/graph/api/resources/siteactivitysummary?view=graph-rest-beta)
    SiteActivitySummary = "microsoft.graph.siteActivitySummary"
}

impl SiteActivitySummary {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const VIEWED_OR_EDITED: Property<Self> = Property::new("viewedOrEdited");
    pub const SYNCED: Property<Self> = Property::new("synced");
    pub const SHARED_INTERNALLY: Property<Self> = Property::new("sharedInternally");
    pub const SHARED_EXTERNALLY: Property<Self> = Property::new("sharedExternally");
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `viewedOrEdited`: `Edm.Int64`
    pub fn viewed_or_edited(&self) -> Option<i64> {
        self.0.i64("viewedOrEdited")
    }

    pub fn with_viewed_or_edited(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("viewedOrEdited", value))
    }

    /// `synced`: `Edm.Int64`
    pub fn synced(&self) -> Option<i64> {
        self.0.i64("synced")
    }

    pub fn with_synced(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("synced", value))
    }

    /// `sharedInternally`: `Edm.Int64`
    pub fn shared_internally(&self) -> Option<i64> {
        self.0.i64("sharedInternally")
    }

    pub fn with_shared_internally(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sharedInternally", value))
    }

    /// `sharedExternally`: `Edm.Int64`
    pub fn shared_externally(&self) -> Option<i64> {
        self.0.i64("sharedExternally")
    }

    pub fn with_shared_externally(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sharedExternally", value))
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
