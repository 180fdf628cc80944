// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.commsNotifications`](https://learn.microsoft.com/graph/api/resources/commsnotifications?view=graph-rest-1.0)
    CommsNotifications = "microsoft.graph.commsNotifications"
}

impl CommsNotifications {
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `value`: `Collection(microsoft.graph.commsNotification)`
    pub fn value(&self) -> Option<&[super::CommsNotification]> {
        self.0.models("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<Vec<super::CommsNotification>>>) -> Self {
        Self(self.0.with("value", value))
    }
}
