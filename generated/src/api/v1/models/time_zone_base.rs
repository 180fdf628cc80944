// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.timeZoneBase`](https://learn.microsoft.com/graph/api/resources/timezonebase?view=graph-rest-1.0)
    TimeZoneBase = "microsoft.graph.timeZoneBase" {
        "microsoft.graph.customTimeZone",
    }
}

impl TimeZoneBase {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }
}
