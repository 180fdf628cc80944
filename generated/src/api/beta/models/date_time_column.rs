// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.dateTimeColumn`](https://learn.microsoft.com/graph/api/resources/datetimecolumn?view=graph-rest-beta)
    DateTimeColumn = "microsoft.graph.dateTimeColumn"
}

impl DateTimeColumn {
    /// `displayAs` in queries.
    pub const DISPLAY_AS: Property<Self> = Property::new("displayAs");
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");

    /// `displayAs`: `Edm.String`
    pub fn display_as(&self) -> Option<&str> {
        self.0.str("displayAs")
    }

    /// Sets `displayAs`.
    pub fn with_display_as(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayAs", value))
    }

    /// `format`: `Edm.String`
    pub fn format(&self) -> Option<&str> {
        self.0.str("format")
    }

    /// Sets `format`.
    pub fn with_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("format", value))
    }
}
