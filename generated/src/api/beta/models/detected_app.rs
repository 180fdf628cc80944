// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.detectedApp`](https://learn.microsoft.com/graph/api/resources/intune-devices-detectedapp?view=graph-rest-beta)
    DetectedApp = "microsoft.graph.detectedApp"
}

impl DetectedApp {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `sizeInByte` in queries.
    pub const SIZE_IN_BYTE: Property<Self> = Property::new("sizeInByte");
    /// `deviceCount` in queries.
    pub const DEVICE_COUNT: Property<Self> = Property::new("deviceCount");
    /// `managedDevices` in queries.
    pub const MANAGED_DEVICES: Property<Self> = Property::new("managedDevices");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `version`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// `sizeInByte`: `Edm.Int64`, read-only
    ///
    /// Read-only.
    pub fn size_in_byte(&self) -> Option<i64> {
        self.0.i64("sizeInByte")
    }

    /// `deviceCount`: `Edm.Int32`
    pub fn device_count(&self) -> Option<i32> {
        self.0.i32("deviceCount")
    }

    /// Sets `deviceCount`.
    pub fn with_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceCount", value))
    }

    /// `managedDevices`: `Collection(microsoft.graph.managedDevice)`
    pub fn managed_devices(&self) -> Option<&[super::ManagedDevice]> {
        self.0.models("managedDevices")
    }

    /// Sets `managedDevices`.
    pub fn with_managed_devices(self, value: impl Into<Nullable<Vec<super::ManagedDevice>>>) -> Self {
        Self(self.0.with("managedDevices", value))
    }
}
