// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userTrainingContentEventInfo`](https://learn.microsoft.com/graph/api/resources/usertrainingcontenteventinfo?view=graph-rest-beta)
    UserTrainingContentEventInfo = "microsoft.graph.userTrainingContentEventInfo"
}

impl UserTrainingContentEventInfo {
    /// `browser` in queries.
    pub const BROWSER: Property<Self> = Property::new("browser");
    /// `contentDateTime` in queries.
    pub const CONTENT_DATE_TIME: Property<Self> = Property::new("contentDateTime");
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `osPlatformDeviceDetails` in queries.
    pub const OS_PLATFORM_DEVICE_DETAILS: Property<Self> = Property::new("osPlatformDeviceDetails");
    /// `potentialScoreImpact` in queries.
    pub const POTENTIAL_SCORE_IMPACT: Property<Self> = Property::new("potentialScoreImpact");

    /// `browser`: `Edm.String`
    pub fn browser(&self) -> Option<&str> {
        self.0.str("browser")
    }

    /// Sets `browser`.
    pub fn with_browser(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("browser", value))
    }

    /// `contentDateTime`: `Edm.DateTimeOffset`
    pub fn content_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("contentDateTime")
    }

    /// Sets `contentDateTime`.
    pub fn with_content_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("contentDateTime", value))
    }

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    /// Sets `ipAddress`.
    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `osPlatformDeviceDetails`: `Edm.String`
    pub fn os_platform_device_details(&self) -> Option<&str> {
        self.0.str("osPlatformDeviceDetails")
    }

    /// Sets `osPlatformDeviceDetails`.
    pub fn with_os_platform_device_details(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osPlatformDeviceDetails", value))
    }

    /// `potentialScoreImpact`: `Edm.Double`
    pub fn potential_score_impact(&self) -> Option<f64> {
        self.0.f64("potentialScoreImpact")
    }

    /// Sets `potentialScoreImpact`.
    pub fn with_potential_score_impact(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("potentialScoreImpact", value))
    }
}
