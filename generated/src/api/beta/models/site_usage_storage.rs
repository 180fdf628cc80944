// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.siteUsageStorage`](https://learn.microsoft.com/graph/api/resources/siteusagestorage?view=graph-rest-beta)
    SiteUsageStorage = "microsoft.graph.siteUsageStorage"
}

impl SiteUsageStorage {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const SITE_TYPE: Property<Self> = Property::new("siteType");
    pub const STORAGE_USED_IN_BYTES: Property<Self> = Property::new(
        "storageUsedInBytes",
    );
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `siteType`: `Edm.String`
    pub fn site_type(&self) -> Option<&str> {
        self.0.str("siteType")
    }

    pub fn with_site_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("siteType", value))
    }

    /// `storageUsedInBytes`: `Edm.Int64`
    pub fn storage_used_in_bytes(&self) -> Option<i64> {
        self.0.i64("storageUsedInBytes")
    }

    pub fn with_storage_used_in_bytes(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("storageUsedInBytes", value))
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
