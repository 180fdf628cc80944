// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidForWorkAppConfigurationSchemaItem`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworkappconfigurationschemaitem?view=graph-rest-beta)
    AndroidForWorkAppConfigurationSchemaItem = "microsoft.graph.androidForWorkAppConfigurationSchemaItem"
}

impl AndroidForWorkAppConfigurationSchemaItem {
    /// `schemaItemKey` in queries.
    pub const SCHEMA_ITEM_KEY: Property<Self> = Property::new("schemaItemKey");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `defaultBoolValue` in queries.
    pub const DEFAULT_BOOL_VALUE: Property<Self> = Property::new("defaultBoolValue");
    /// `defaultIntValue` in queries.
    pub const DEFAULT_INT_VALUE: Property<Self> = Property::new("defaultIntValue");
    /// `defaultStringValue` in queries.
    pub const DEFAULT_STRING_VALUE: Property<Self> = Property::new("defaultStringValue");
    /// `defaultStringArrayValue` in queries.
    pub const DEFAULT_STRING_ARRAY_VALUE: Property<Self> = Property::new("defaultStringArrayValue");
    /// `dataType` in queries.
    pub const DATA_TYPE: Property<Self> = Property::new("dataType");
    /// `selections` in queries.
    pub const SELECTIONS: Property<Self> = Property::new("selections");

    /// `schemaItemKey`: `Edm.String`
    pub fn schema_item_key(&self) -> Option<&str> {
        self.0.str("schemaItemKey")
    }

    /// Sets `schemaItemKey`.
    pub fn with_schema_item_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("schemaItemKey", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `defaultBoolValue`: `Edm.Boolean`
    pub fn default_bool_value(&self) -> Option<bool> {
        self.0.bool("defaultBoolValue")
    }

    /// Sets `defaultBoolValue`.
    pub fn with_default_bool_value(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defaultBoolValue", value))
    }

    /// `defaultIntValue`: `Edm.Int32`
    pub fn default_int_value(&self) -> Option<i32> {
        self.0.i32("defaultIntValue")
    }

    /// Sets `defaultIntValue`.
    pub fn with_default_int_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("defaultIntValue", value))
    }

    /// `defaultStringValue`: `Edm.String`
    pub fn default_string_value(&self) -> Option<&str> {
        self.0.str("defaultStringValue")
    }

    /// Sets `defaultStringValue`.
    pub fn with_default_string_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultStringValue", value))
    }

    /// `defaultStringArrayValue`: `Collection(Edm.String)`
    pub fn default_string_array_value(&self) -> Option<Vec<&str>> {
        self.0.strs("defaultStringArrayValue")
    }

    /// Sets `defaultStringArrayValue`.
    pub fn with_default_string_array_value(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("defaultStringArrayValue", value))
    }

    /// `dataType`: `microsoft.graph.androidForWorkAppConfigurationSchemaItemDataType`
    ///
    /// Possible values are: bool, integer, string, choice, multiselect, bundle, bundleArray, hidden.
    pub fn data_type(&self) -> Option<super::AndroidForWorkAppConfigurationSchemaItemDataType> {
        self.0.enumeration("dataType")
    }

    /// Sets `dataType`.
    pub fn with_data_type(
        self,
        value: impl Into<Nullable<super::AndroidForWorkAppConfigurationSchemaItemDataType>>,
    ) -> Self {
        Self(self.0.with("dataType", value))
    }

    /// `selections`: `Collection(microsoft.graph.keyValuePair)`
    pub fn selections(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("selections")
    }

    /// Sets `selections`.
    pub fn with_selections(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("selections", value))
    }
}
