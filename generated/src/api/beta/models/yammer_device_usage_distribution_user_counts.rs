// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.yammerDeviceUsageDistributionUserCounts`](https://learn.microsoft.com/graph/api/resources/yammerdeviceusagedistributionusercounts?view=graph-rest-beta)
    YammerDeviceUsageDistributionUserCounts = "microsoft.graph.yammerDeviceUsageDistributionUserCounts"
}

impl YammerDeviceUsageDistributionUserCounts {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const WEB: Property<Self> = Property::new("web");
    pub const WINDOWS_PHONE: Property<Self> = Property::new("windowsPhone");
    pub const ANDROID_PHONE: Property<Self> = Property::new("androidPhone");
    pub const IPHONE: Property<Self> = Property::new("iPhone");
    pub const IPAD: Property<Self> = Property::new("iPad");
    pub const OTHER: Property<Self> = Property::new("other");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `web`: `Edm.Int32`
    pub fn web(&self) -> Option<i32> {
        self.0.i32("web")
    }

    pub fn with_web(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("web", value))
    }

    /// `windowsPhone`: `Edm.Int32`
    pub fn windows_phone(&self) -> Option<i32> {
        self.0.i32("windowsPhone")
    }

    pub fn with_windows_phone(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("windowsPhone", value))
    }

    /// `androidPhone`: `Edm.Int32`
    pub fn android_phone(&self) -> Option<i32> {
        self.0.i32("androidPhone")
    }

    pub fn with_android_phone(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("androidPhone", value))
    }

    /// `iPhone`: `Edm.Int32`
    pub fn iphone(&self) -> Option<i32> {
        self.0.i32("iPhone")
    }

    pub fn with_iphone(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("iPhone", value))
    }

    /// `iPad`: `Edm.Int32`
    pub fn ipad(&self) -> Option<i32> {
        self.0.i32("iPad")
    }

    pub fn with_ipad(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("iPad", value))
    }

    /// `other`: `Edm.Int32`
    pub fn other(&self) -> Option<i32> {
        self.0.i32("other")
    }

    pub fn with_other(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("other", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
