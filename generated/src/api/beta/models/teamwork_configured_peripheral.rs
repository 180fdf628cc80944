// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkConfiguredPeripheral`](https://learn.microsoft.com/graph/api/resources/teamworkconfiguredperipheral?view=graph-rest-beta)
    TeamworkConfiguredPeripheral = "microsoft.graph.teamworkConfiguredPeripheral"
}

impl TeamworkConfiguredPeripheral {
    /// `isOptional` in queries.
    pub const IS_OPTIONAL: Property<Self> = Property::new("isOptional");

    /// `isOptional`: `Edm.Boolean`
    pub fn is_optional(&self) -> Option<bool> {
        self.0.bool("isOptional")
    }

    /// Sets `isOptional`.
    pub fn with_is_optional(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOptional", value))
    }
}
