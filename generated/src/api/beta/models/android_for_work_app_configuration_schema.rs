// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidForWorkAppConfigurationSchema`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworkappconfigurationschema?view=graph-rest-beta)
    AndroidForWorkAppConfigurationSchema = "microsoft.graph.androidForWorkAppConfigurationSchema"
}

impl AndroidForWorkAppConfigurationSchema {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `exampleJson` in queries.
    pub const EXAMPLE_JSON: Property<Self> = Property::new("exampleJson");
    /// `schemaItems` in queries.
    pub const SCHEMA_ITEMS: Property<Self> = Property::new("schemaItems");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `exampleJson`: `Edm.Binary`
    pub fn example_json(&self) -> Parsed<Bytes> {
        self.0.binary("exampleJson")
    }

    /// Sets `exampleJson`.
    pub fn with_example_json(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("exampleJson", value))
    }

    /// `schemaItems`: `Collection(microsoft.graph.androidForWorkAppConfigurationSchemaItem)`
    pub fn schema_items(&self) -> Option<&[super::AndroidForWorkAppConfigurationSchemaItem]> {
        self.0.models("schemaItems")
    }

    /// Sets `schemaItems`.
    pub fn with_schema_items(
        self,
        value: impl Into<Nullable<Vec<super::AndroidForWorkAppConfigurationSchemaItem>>>,
    ) -> Self {
        Self(self.0.with("schemaItems", value))
    }
}
