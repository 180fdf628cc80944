// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chromeOSDeviceProperty`](https://learn.microsoft.com/graph/api/resources/intune-devices-chromeosdeviceproperty?view=graph-rest-beta)
    ChromeOsDeviceProperty = "microsoft.graph.chromeOSDeviceProperty"
}

impl ChromeOsDeviceProperty {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");
    /// `valueType` in queries.
    pub const VALUE_TYPE: Property<Self> = Property::new("valueType");
    /// `updatable` in queries.
    pub const UPDATABLE: Property<Self> = Property::new("updatable");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }

    /// `valueType`: `Edm.String`
    pub fn value_type(&self) -> Option<&str> {
        self.0.str("valueType")
    }

    /// Sets `valueType`.
    pub fn with_value_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("valueType", value))
    }

    /// `updatable`: `Edm.Boolean`
    pub fn updatable(&self) -> Option<bool> {
        self.0.bool("updatable")
    }

    /// Sets `updatable`.
    pub fn with_updatable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("updatable", value))
    }
}
