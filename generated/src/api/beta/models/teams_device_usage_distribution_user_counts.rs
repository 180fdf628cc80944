// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamsDeviceUsageDistributionUserCounts`](https://learn.microsoft.com/graph/api/resources/teamsdeviceusagedistributionusercounts?view=graph-rest-beta)
    TeamsDeviceUsageDistributionUserCounts = "microsoft.graph.teamsDeviceUsageDistributionUserCounts"
}

impl TeamsDeviceUsageDistributionUserCounts {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const WEB: Property<Self> = Property::new("web");
    pub const WINDOWS_PHONE: Property<Self> = Property::new("windowsPhone");
    pub const ANDROID_PHONE: Property<Self> = Property::new("androidPhone");
    pub const IOS: Property<Self> = Property::new("ios");
    pub const MAC: Property<Self> = Property::new("mac");
    pub const WINDOWS: Property<Self> = Property::new("windows");
    pub const CHROME_OS: Property<Self> = Property::new("chromeOS");
    pub const LINUX: Property<Self> = Property::new("linux");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `web`: `Edm.Int64`
    pub fn web(&self) -> Option<i64> {
        self.0.i64("web")
    }

    pub fn with_web(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("web", value))
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

    /// `ios`: `Edm.Int64`
    pub fn ios(&self) -> Option<i64> {
        self.0.i64("ios")
    }

    pub fn with_ios(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("ios", value))
    }

    /// `mac`: `Edm.Int64`
    pub fn mac(&self) -> Option<i64> {
        self.0.i64("mac")
    }

    pub fn with_mac(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("mac", value))
    }

    /// `windows`: `Edm.Int64`
    pub fn windows(&self) -> Option<i64> {
        self.0.i64("windows")
    }

    pub fn with_windows(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("windows", value))
    }

    /// `chromeOS`: `Edm.Int64`
    pub fn chrome_os(&self) -> Option<i64> {
        self.0.i64("chromeOS")
    }

    pub fn with_chrome_os(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("chromeOS", value))
    }

    /// `linux`: `Edm.Int64`
    pub fn linux(&self) -> Option<i64> {
        self.0.i64("linux")
    }

    pub fn with_linux(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("linux", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
