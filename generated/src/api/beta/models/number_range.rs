// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.numberRange`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-numberrange?view=graph-rest-beta)
    NumberRange = "microsoft.graph.numberRange"
}

impl NumberRange {
    /// `lowerNumber` in queries.
    pub const LOWER_NUMBER: Property<Self> = Property::new("lowerNumber");
    /// `upperNumber` in queries.
    pub const UPPER_NUMBER: Property<Self> = Property::new("upperNumber");

    /// `lowerNumber`: `Edm.Int32`
    pub fn lower_number(&self) -> Option<i32> {
        self.0.i32("lowerNumber")
    }

    /// Sets `lowerNumber`.
    pub fn with_lower_number(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("lowerNumber", value))
    }

    /// `upperNumber`: `Edm.Int32`
    pub fn upper_number(&self) -> Option<i32> {
        self.0.i32("upperNumber")
    }

    /// Sets `upperNumber`.
    pub fn with_upper_number(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("upperNumber", value))
    }
}
