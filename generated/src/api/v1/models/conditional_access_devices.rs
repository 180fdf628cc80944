// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessDevices`](https://learn.microsoft.com/graph/api/resources/conditionalaccessdevices?view=graph-rest-1.0)
    ConditionalAccessDevices = "microsoft.graph.conditionalAccessDevices"
}

impl ConditionalAccessDevices {
    /// `deviceFilter` in queries.
    pub const DEVICE_FILTER: Property<Self> = Property::new("deviceFilter");

    /// `deviceFilter`: `microsoft.graph.conditionalAccessFilter`
    pub fn device_filter(&self) -> Option<&super::ConditionalAccessFilter> {
        self.0.model("deviceFilter")
    }

    /// Sets `deviceFilter`.
    pub fn with_device_filter(self, value: impl Into<Nullable<super::ConditionalAccessFilter>>) -> Self {
        Self(self.0.with("deviceFilter", value))
    }
}
