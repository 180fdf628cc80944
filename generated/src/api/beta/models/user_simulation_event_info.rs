// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userSimulationEventInfo`](https://learn.microsoft.com/graph/api/resources/usersimulationeventinfo?view=graph-rest-beta)
    UserSimulationEventInfo = "microsoft.graph.userSimulationEventInfo"
}

impl UserSimulationEventInfo {
    /// `browser` in queries.
    pub const BROWSER: Property<Self> = Property::new("browser");
    /// `eventDateTime` in queries.
    pub const EVENT_DATE_TIME: Property<Self> = Property::new("eventDateTime");
    /// `eventName` in queries.
    pub const EVENT_NAME: Property<Self> = Property::new("eventName");
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `osPlatformDeviceDetails` in queries.
    pub const OS_PLATFORM_DEVICE_DETAILS: Property<Self> = Property::new("osPlatformDeviceDetails");

    /// `browser`: `Edm.String`
    pub fn browser(&self) -> Option<&str> {
        self.0.str("browser")
    }

    /// Sets `browser`.
    pub fn with_browser(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("browser", value))
    }

    /// `eventDateTime`: `Edm.DateTimeOffset`
    pub fn event_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("eventDateTime")
    }

    /// Sets `eventDateTime`.
    pub fn with_event_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("eventDateTime", value))
    }

    /// `eventName`: `Edm.String`
    pub fn event_name(&self) -> Option<&str> {
        self.0.str("eventName")
    }

    /// Sets `eventName`.
    pub fn with_event_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eventName", value))
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
}
