// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidManagedStoreAppConfigurationSchema`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreappconfigurationschema?view=graph-rest-beta)
    AndroidManagedStoreAppConfigurationSchema = "microsoft.graph.androidManagedStoreAppConfigurationSchema"
}

impl AndroidManagedStoreAppConfigurationSchema {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `exampleJson` in queries.
    pub const EXAMPLE_JSON: Property<Self> = Property::new("exampleJson");
    /// `schemaItems` in queries.
    pub const SCHEMA_ITEMS: Property<Self> = Property::new("schemaItems");
    /// `nestedSchemaItems` in queries.
    pub const NESTED_SCHEMA_ITEMS: Property<Self> = Property::new("nestedSchemaItems");

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

    /// `schemaItems`: `Collection(microsoft.graph.androidManagedStoreAppConfigurationSchemaItem)`
    pub fn schema_items(&self) -> Option<&[super::AndroidManagedStoreAppConfigurationSchemaItem]> {
        self.0.models("schemaItems")
    }

    /// Sets `schemaItems`.
    pub fn with_schema_items(
        self,
        value: impl Into<Nullable<Vec<super::AndroidManagedStoreAppConfigurationSchemaItem>>>,
    ) -> Self {
        Self(self.0.with("schemaItems", value))
    }

    /// `nestedSchemaItems`: `Collection(microsoft.graph.androidManagedStoreAppConfigurationSchemaItem)`
    pub fn nested_schema_items(&self) -> Option<&[super::AndroidManagedStoreAppConfigurationSchemaItem]> {
        self.0.models("nestedSchemaItems")
    }

    /// Sets `nestedSchemaItems`.
    pub fn with_nested_schema_items(
        self,
        value: impl Into<Nullable<Vec<super::AndroidManagedStoreAppConfigurationSchemaItem>>>,
    ) -> Self {
        Self(self.0.with("nestedSchemaItems", value))
    }
}
