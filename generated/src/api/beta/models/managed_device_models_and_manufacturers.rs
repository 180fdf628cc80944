// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceModelsAndManufacturers`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicemodelsandmanufacturers?view=graph-rest-beta)
    ManagedDeviceModelsAndManufacturers = "microsoft.graph.managedDeviceModelsAndManufacturers"
}

impl ManagedDeviceModelsAndManufacturers {
    /// `deviceModels` in queries.
    pub const DEVICE_MODELS: Property<Self> = Property::new("deviceModels");
    /// `deviceManufacturers` in queries.
    pub const DEVICE_MANUFACTURERS: Property<Self> = Property::new("deviceManufacturers");

    /// `deviceModels`: `Collection(Edm.String)`
    pub fn device_models(&self) -> Option<Vec<&str>> {
        self.0.strs("deviceModels")
    }

    /// Sets `deviceModels`.
    pub fn with_device_models(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("deviceModels", value))
    }

    /// `deviceManufacturers`: `Collection(Edm.String)`
    pub fn device_manufacturers(&self) -> Option<Vec<&str>> {
        self.0.strs("deviceManufacturers")
    }

    /// Sets `deviceManufacturers`.
    pub fn with_device_manufacturers(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("deviceManufacturers", value))
    }
}
