// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.calculatedColumn`](https://learn.microsoft.com/graph/api/resources/calculatedColumn?view=graph-rest-beta)
    CalculatedColumn = "microsoft.graph.calculatedColumn"
}

impl CalculatedColumn {
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");
    /// `formula` in queries.
    pub const FORMULA: Property<Self> = Property::new("formula");
    /// `outputType` in queries.
    pub const OUTPUT_TYPE: Property<Self> = Property::new("outputType");

    /// `format`: `Edm.String`
    pub fn format(&self) -> Option<&str> {
        self.0.str("format")
    }

    /// Sets `format`.
    pub fn with_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("format", value))
    }

    /// `formula`: `Edm.String`
    pub fn formula(&self) -> Option<&str> {
        self.0.str("formula")
    }

    /// Sets `formula`.
    pub fn with_formula(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("formula", value))
    }

    /// `outputType`: `Edm.String`
    pub fn output_type(&self) -> Option<&str> {
        self.0.str("outputType")
    }

    /// Sets `outputType`.
    pub fn with_output_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("outputType", value))
    }
}
