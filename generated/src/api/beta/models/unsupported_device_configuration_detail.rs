// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.unsupportedDeviceConfigurationDetail`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-unsupporteddeviceconfigurationdetail?view=graph-rest-beta)
    UnsupportedDeviceConfigurationDetail = "microsoft.graph.unsupportedDeviceConfigurationDetail"
}

impl UnsupportedDeviceConfigurationDetail {
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `propertyName` in queries.
    pub const PROPERTY_NAME: Property<Self> = Property::new("propertyName");

    /// `message`: `Edm.String`
    pub fn message(&self) -> Option<&str> {
        self.0.str("message")
    }

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `propertyName`: `Edm.String`
    pub fn property_name(&self) -> Option<&str> {
        self.0.str("propertyName")
    }

    /// Sets `propertyName`.
    pub fn with_property_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("propertyName", value))
    }
}
