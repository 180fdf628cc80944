// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bulkManagedDeviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-bulkmanageddeviceactionresult?view=graph-rest-beta)
    BulkManagedDeviceActionResult = "microsoft.graph.bulkManagedDeviceActionResult"
}

impl BulkManagedDeviceActionResult {
    /// `successfulDeviceIds` in queries.
    pub const SUCCESSFUL_DEVICE_IDS: Property<Self> = Property::new("successfulDeviceIds");
    /// `failedDeviceIds` in queries.
    pub const FAILED_DEVICE_IDS: Property<Self> = Property::new("failedDeviceIds");
    /// `notFoundDeviceIds` in queries.
    pub const NOT_FOUND_DEVICE_IDS: Property<Self> = Property::new("notFoundDeviceIds");
    /// `notSupportedDeviceIds` in queries.
    pub const NOT_SUPPORTED_DEVICE_IDS: Property<Self> = Property::new("notSupportedDeviceIds");

    /// `successfulDeviceIds`: `Collection(Edm.String)`
    pub fn successful_device_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("successfulDeviceIds")
    }

    /// Sets `successfulDeviceIds`.
    pub fn with_successful_device_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("successfulDeviceIds", value))
    }

    /// `failedDeviceIds`: `Collection(Edm.String)`
    pub fn failed_device_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("failedDeviceIds")
    }

    /// Sets `failedDeviceIds`.
    pub fn with_failed_device_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("failedDeviceIds", value))
    }

    /// `notFoundDeviceIds`: `Collection(Edm.String)`
    pub fn not_found_device_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("notFoundDeviceIds")
    }

    /// Sets `notFoundDeviceIds`.
    pub fn with_not_found_device_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("notFoundDeviceIds", value))
    }

    /// `notSupportedDeviceIds`: `Collection(Edm.String)`
    pub fn not_supported_device_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("notSupportedDeviceIds")
    }

    /// Sets `notSupportedDeviceIds`.
    pub fn with_not_supported_device_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("notSupportedDeviceIds", value))
    }
}
