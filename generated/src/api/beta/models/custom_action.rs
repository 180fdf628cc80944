// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.customAction`](https://learn.microsoft.com/graph/api/resources/customaction?view=graph-rest-beta)
    CustomAction: super::InformationProtectionAction = "microsoft.graph.customAction"
}

impl CustomAction {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `properties` in queries.
    pub const PROPERTIES: Property<Self> = Property::new("properties");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `properties`: `Collection(microsoft.graph.keyValuePair)`
    pub fn properties(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("properties")
    }

    /// Sets `properties`.
    pub fn with_properties(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("properties", value))
    }
}
