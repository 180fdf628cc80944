// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppSupportedDeviceType`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileappsupporteddevicetype?view=graph-rest-beta)
    MobileAppSupportedDeviceType = "microsoft.graph.mobileAppSupportedDeviceType"
}

impl MobileAppSupportedDeviceType {
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `minimumOperatingSystemVersion` in queries.
    pub const MINIMUM_OPERATING_SYSTEM_VERSION: Property<Self> = Property::new("minimumOperatingSystemVersion");
    /// `maximumOperatingSystemVersion` in queries.
    pub const MAXIMUM_OPERATING_SYSTEM_VERSION: Property<Self> = Property::new("maximumOperatingSystemVersion");

    /// `type`: `microsoft.graph.deviceType`
    ///
    /// Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winCE, winEmbedded, iPhone, iPad, iPod, android, iSocConsumer, unix, macMDM, holoLens, surfaceHub, androidForWork, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry, palm, unknown, cloudPC.
    pub fn type_(&self) -> Option<super::DeviceType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::DeviceType>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `minimumOperatingSystemVersion`: `Edm.String`
    pub fn minimum_operating_system_version(&self) -> Option<&str> {
        self.0.str("minimumOperatingSystemVersion")
    }

    /// Sets `minimumOperatingSystemVersion`.
    pub fn with_minimum_operating_system_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumOperatingSystemVersion", value))
    }

    /// `maximumOperatingSystemVersion`: `Edm.String`
    pub fn maximum_operating_system_version(&self) -> Option<&str> {
        self.0.str("maximumOperatingSystemVersion")
    }

    /// Sets `maximumOperatingSystemVersion`.
    pub fn with_maximum_operating_system_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maximumOperatingSystemVersion", value))
    }
}
