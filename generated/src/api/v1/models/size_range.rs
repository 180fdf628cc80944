// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sizeRange`](https://learn.microsoft.com/graph/api/resources/sizerange?view=graph-rest-1.0)
    SizeRange = "microsoft.graph.sizeRange"
}

impl SizeRange {
    /// `maximumSize` in queries.
    pub const MAXIMUM_SIZE: Property<Self> = Property::new("maximumSize");
    /// `minimumSize` in queries.
    pub const MINIMUM_SIZE: Property<Self> = Property::new("minimumSize");

    /// `maximumSize`: `Edm.Int32`
    pub fn maximum_size(&self) -> Option<i32> {
        self.0.i32("maximumSize")
    }

    /// Sets `maximumSize`.
    pub fn with_maximum_size(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumSize", value))
    }

    /// `minimumSize`: `Edm.Int32`
    pub fn minimum_size(&self) -> Option<i32> {
        self.0.i32("minimumSize")
    }

    /// Sets `minimumSize`.
    pub fn with_minimum_size(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumSize", value))
    }
}
