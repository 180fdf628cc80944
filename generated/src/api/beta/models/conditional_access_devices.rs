// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessDevices`](https://learn.microsoft.com/graph/api/resources/conditionalaccessdevices?view=graph-rest-beta)
    ConditionalAccessDevices = "microsoft.graph.conditionalAccessDevices"
}

impl ConditionalAccessDevices {
    /// `includeDevices` in queries.
    pub const INCLUDE_DEVICES: Property<Self> = Property::new("includeDevices");
    /// `excludeDevices` in queries.
    pub const EXCLUDE_DEVICES: Property<Self> = Property::new("excludeDevices");
    /// `deviceFilter` in queries.
    pub const DEVICE_FILTER: Property<Self> = Property::new("deviceFilter");
    /// `includeDeviceStates` in queries.
    pub const INCLUDE_DEVICE_STATES: Property<Self> = Property::new("includeDeviceStates");
    /// `excludeDeviceStates` in queries.
    pub const EXCLUDE_DEVICE_STATES: Property<Self> = Property::new("excludeDeviceStates");

    /// `includeDevices`: `Collection(Edm.String)`
    pub fn include_devices(&self) -> Option<Vec<&str>> {
        self.0.strs("includeDevices")
    }

    /// Sets `includeDevices`.
    pub fn with_include_devices(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("includeDevices", value))
    }

    /// `excludeDevices`: `Collection(Edm.String)`
    ///
    /// Possible values are: Compliant, DomainJoined.
    pub fn exclude_devices(&self) -> Option<Vec<&str>> {
        self.0.strs("excludeDevices")
    }

    /// Sets `excludeDevices`.
    pub fn with_exclude_devices(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("excludeDevices", value))
    }

    /// `deviceFilter`: `microsoft.graph.conditionalAccessFilter`
    pub fn device_filter(&self) -> Option<&super::ConditionalAccessFilter> {
        self.0.model("deviceFilter")
    }

    /// Sets `deviceFilter`.
    pub fn with_device_filter(self, value: impl Into<Nullable<super::ConditionalAccessFilter>>) -> Self {
        Self(self.0.with("deviceFilter", value))
    }

    /// `includeDeviceStates`: `Collection(Edm.String)`
    pub fn include_device_states(&self) -> Option<Vec<&str>> {
        self.0.strs("includeDeviceStates")
    }

    /// Sets `includeDeviceStates`.
    pub fn with_include_device_states(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("includeDeviceStates", value))
    }

    /// `excludeDeviceStates`: `Collection(Edm.String)`
    ///
    /// Possible values are: Compliant, DomainJoined.
    pub fn exclude_device_states(&self) -> Option<Vec<&str>> {
        self.0.strs("excludeDeviceStates")
    }

    /// Sets `excludeDeviceStates`.
    pub fn with_exclude_device_states(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("excludeDeviceStates", value))
    }
}
