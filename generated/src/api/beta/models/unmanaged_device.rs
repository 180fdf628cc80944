// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.unmanagedDevice`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-unmanageddevice?view=graph-rest-beta)
    UnmanagedDevice = "microsoft.graph.unmanagedDevice"
}

impl UnmanagedDevice {
    /// `os` in queries.
    pub const OS: Property<Self> = Property::new("os");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `macAddress` in queries.
    pub const MAC_ADDRESS: Property<Self> = Property::new("macAddress");
    /// `domain` in queries.
    pub const DOMAIN: Property<Self> = Property::new("domain");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `lastLoggedOnUser` in queries.
    pub const LAST_LOGGED_ON_USER: Property<Self> = Property::new("lastLoggedOnUser");
    /// `lastSeenDateTime` in queries.
    pub const LAST_SEEN_DATE_TIME: Property<Self> = Property::new("lastSeenDateTime");

    /// `os`: `Edm.String`
    pub fn os(&self) -> Option<&str> {
        self.0.str("os")
    }

    /// Sets `os`.
    pub fn with_os(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("os", value))
    }

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    /// Sets `ipAddress`.
    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `macAddress`: `Edm.String`
    pub fn mac_address(&self) -> Option<&str> {
        self.0.str("macAddress")
    }

    /// Sets `macAddress`.
    pub fn with_mac_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("macAddress", value))
    }

    /// `domain`: `Edm.String`
    pub fn domain(&self) -> Option<&str> {
        self.0.str("domain")
    }

    /// Sets `domain`.
    pub fn with_domain(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("domain", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// Sets `manufacturer`.
    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `model`: `Edm.String`
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    /// Sets `model`.
    pub fn with_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("model", value))
    }

    /// `location`: `Edm.String`
    pub fn location(&self) -> Option<&str> {
        self.0.str("location")
    }

    /// Sets `location`.
    pub fn with_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("location", value))
    }

    /// `lastLoggedOnUser`: `Edm.String`
    pub fn last_logged_on_user(&self) -> Option<&str> {
        self.0.str("lastLoggedOnUser")
    }

    /// Sets `lastLoggedOnUser`.
    pub fn with_last_logged_on_user(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lastLoggedOnUser", value))
    }

    /// `lastSeenDateTime`: `Edm.DateTimeOffset`
    pub fn last_seen_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSeenDateTime")
    }

    /// Sets `lastSeenDateTime`.
    pub fn with_last_seen_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSeenDateTime", value))
    }
}
