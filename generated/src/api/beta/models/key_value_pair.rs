// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.keyValuePair`](https://learn.microsoft.com/graph/api/resources/keyvaluepair?view=graph-rest-beta), [intune-androidforwork-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-keyvaluepair?view=graph-rest-beta), [intune-deviceconfig-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keyvaluepair?view=graph-rest-beta) and 6 more
    KeyValuePair = "microsoft.graph.keyValuePair"
}

impl KeyValuePair {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `value`: `Edm.String`
    ///
    /// Possible values are: 0, 1, 2.
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }
}
