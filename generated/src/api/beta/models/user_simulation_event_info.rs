// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userSimulationEventInfo`](https://learn.microsoft.com/graph/api/resources/usersimulationeventinfo?view=graph-rest-beta)
    UserSimulationEventInfo = "microsoft.graph.userSimulationEventInfo"
}

impl UserSimulationEventInfo {
    pub const BROWSER: Property<Self> = Property::new("browser");
    pub const EVENT_DATE_TIME: Property<Self> = Property::new("eventDateTime");
    pub const EVENT_NAME: Property<Self> = Property::new("eventName");
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    pub const OS_PLATFORM_DEVICE_DETAILS: Property<Self> = Property::new(
        "osPlatformDeviceDetails",
    );

    /// `browser`: `Edm.String`
    pub fn browser(&self) -> Option<&str> {
        self.0.str("browser")
    }

    pub fn with_browser(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("browser", value))
    }

    /// `eventDateTime`: `Edm.DateTimeOffset`
    pub fn event_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("eventDateTime")
    }

    pub fn with_event_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("eventDateTime", value))
    }

    /// `eventName`: `Edm.String`
    pub fn event_name(&self) -> Option<&str> {
        self.0.str("eventName")
    }

    pub fn with_event_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eventName", value))
    }

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `osPlatformDeviceDetails`: `Edm.String`
    pub fn os_platform_device_details(&self) -> Option<&str> {
        self.0.str("osPlatformDeviceDetails")
    }

    pub fn with_os_platform_device_details(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("osPlatformDeviceDetails", value))
    }
}
