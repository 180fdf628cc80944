// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printConnector`](https://learn.microsoft.com/graph/api/resources/printconnector?view=graph-rest-beta)
    PrintConnector = "microsoft.graph.printConnector"
}

impl PrintConnector {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `fullyQualifiedDomainName` in queries.
    pub const FULLY_QUALIFIED_DOMAIN_NAME: Property<Self> = Property::new("fullyQualifiedDomainName");
    /// `operatingSystem` in queries.
    pub const OPERATING_SYSTEM: Property<Self> = Property::new("operatingSystem");
    /// `appVersion` in queries.
    pub const APP_VERSION: Property<Self> = Property::new("appVersion");
    /// `deviceHealth` in queries.
    pub const DEVICE_HEALTH: Property<Self> = Property::new("deviceHealth");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `registeredDateTime` in queries.
    pub const REGISTERED_DATE_TIME: Property<Self> = Property::new("registeredDateTime");
    /// `registeredBy` in queries.
    pub const REGISTERED_BY: Property<Self> = Property::new("registeredBy");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `fullyQualifiedDomainName`: `Edm.String`
    pub fn fully_qualified_domain_name(&self) -> Option<&str> {
        self.0.str("fullyQualifiedDomainName")
    }

    /// Sets `fullyQualifiedDomainName`.
    pub fn with_fully_qualified_domain_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fullyQualifiedDomainName", value))
    }

    /// `operatingSystem`: `Edm.String`
    pub fn operating_system(&self) -> Option<&str> {
        self.0.str("operatingSystem")
    }

    /// Sets `operatingSystem`.
    pub fn with_operating_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatingSystem", value))
    }

    /// `appVersion`: `Edm.String`
    pub fn app_version(&self) -> Option<&str> {
        self.0.str("appVersion")
    }

    /// Sets `appVersion`.
    pub fn with_app_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appVersion", value))
    }

    /// `deviceHealth`: `microsoft.graph.deviceHealth`
    pub fn device_health(&self) -> Option<&super::DeviceHealth> {
        self.0.model("deviceHealth")
    }

    /// Sets `deviceHealth`.
    pub fn with_device_health(self, value: impl Into<Nullable<super::DeviceHealth>>) -> Self {
        Self(self.0.with("deviceHealth", value))
    }

    /// `location`: `microsoft.graph.printerLocation`
    pub fn location(&self) -> Option<&super::PrinterLocation> {
        self.0.model("location")
    }

    /// Sets `location`.
    pub fn with_location(self, value: impl Into<Nullable<super::PrinterLocation>>) -> Self {
        Self(self.0.with("location", value))
    }

    /// `registeredDateTime`: `Edm.DateTimeOffset`
    pub fn registered_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("registeredDateTime")
    }

    /// Sets `registeredDateTime`.
    pub fn with_registered_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("registeredDateTime", value))
    }

    /// `registeredBy`: `microsoft.graph.userIdentity`
    pub fn registered_by(&self) -> Option<&super::UserIdentity> {
        self.0.model("registeredBy")
    }

    /// Sets `registeredBy`.
    pub fn with_registered_by(self, value: impl Into<Nullable<super::UserIdentity>>) -> Self {
        Self(self.0.with("registeredBy", value))
    }
}
