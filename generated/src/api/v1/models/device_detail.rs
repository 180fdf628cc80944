// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceDetail`](https://learn.microsoft.com/graph/api/resources/devicedetail?view=graph-rest-1.0)
    DeviceDetail = "microsoft.graph.deviceDetail"
}

impl DeviceDetail {
    /// `browser` in queries.
    pub const BROWSER: Property<Self> = Property::new("browser");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `isCompliant` in queries.
    pub const IS_COMPLIANT: Property<Self> = Property::new("isCompliant");
    /// `isManaged` in queries.
    pub const IS_MANAGED: Property<Self> = Property::new("isManaged");
    /// `operatingSystem` in queries.
    pub const OPERATING_SYSTEM: Property<Self> = Property::new("operatingSystem");
    /// `trustType` in queries.
    pub const TRUST_TYPE: Property<Self> = Property::new("trustType");

    /// `browser`: `Edm.String`
    pub fn browser(&self) -> Option<&str> {
        self.0.str("browser")
    }

    /// Sets `browser`.
    pub fn with_browser(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("browser", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isCompliant`: `Edm.Boolean`
    pub fn is_compliant(&self) -> Option<bool> {
        self.0.bool("isCompliant")
    }

    /// Sets `isCompliant`.
    pub fn with_is_compliant(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCompliant", value))
    }

    /// `isManaged`: `Edm.Boolean`
    pub fn is_managed(&self) -> Option<bool> {
        self.0.bool("isManaged")
    }

    /// Sets `isManaged`.
    pub fn with_is_managed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isManaged", value))
    }

    /// `operatingSystem`: `Edm.String`
    pub fn operating_system(&self) -> Option<&str> {
        self.0.str("operatingSystem")
    }

    /// Sets `operatingSystem`.
    pub fn with_operating_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatingSystem", value))
    }

    /// `trustType`: `Edm.String`
    pub fn trust_type(&self) -> Option<&str> {
        self.0.str("trustType")
    }

    /// Sets `trustType`.
    pub fn with_trust_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("trustType", value))
    }
}
