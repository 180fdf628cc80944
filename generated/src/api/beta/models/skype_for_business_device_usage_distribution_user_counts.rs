// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.skypeForBusinessDeviceUsageDistributionUserCounts`](https://learn.microsoft.com/graph/api/resources/skypeforbusinessdeviceusagedistributionusercounts?view=graph-rest-beta)
    SkypeForBusinessDeviceUsageDistributionUserCounts = "microsoft.graph.skypeForBusinessDeviceUsageDistributionUserCounts"
}

impl SkypeForBusinessDeviceUsageDistributionUserCounts {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const WINDOWS: Property<Self> = Property::new("windows");
    pub const WINDOWS_PHONE: Property<Self> = Property::new("windowsPhone");
    pub const ANDROID_PHONE: Property<Self> = Property::new("androidPhone");
    pub const IPHONE: Property<Self> = Property::new("iPhone");
    pub const IPAD: Property<Self> = Property::new("iPad");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `windows`: `Edm.Int64`
    pub fn windows(&self) -> Option<i64> {
        self.0.i64("windows")
    }

    pub fn with_windows(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("windows", value))
    }

    /// `windowsPhone`: `Edm.Int64`
    pub fn windows_phone(&self) -> Option<i64> {
        self.0.i64("windowsPhone")
    }

    pub fn with_windows_phone(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("windowsPhone", value))
    }

    /// `androidPhone`: `Edm.Int64`
    pub fn android_phone(&self) -> Option<i64> {
        self.0.i64("androidPhone")
    }

    pub fn with_android_phone(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("androidPhone", value))
    }

    /// `iPhone`: `Edm.Int64`
    pub fn iphone(&self) -> Option<i64> {
        self.0.i64("iPhone")
    }

    pub fn with_iphone(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("iPhone", value))
    }

    /// `iPad`: `Edm.Int64`
    pub fn ipad(&self) -> Option<i64> {
        self.0.i64("iPad")
    }

    pub fn with_ipad(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("iPad", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
