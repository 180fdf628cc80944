// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.customSecurityAttributeDefinition`](https://learn.microsoft.com/graph/api/resources/customsecurityattributedefinition?view=graph-rest-beta)
    CustomSecurityAttributeDefinition = "microsoft.graph.customSecurityAttributeDefinition"
}

impl CustomSecurityAttributeDefinition {
    /// `attributeSet` in queries.
    pub const ATTRIBUTE_SET: Property<Self> = Property::new("attributeSet");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isCollection` in queries.
    pub const IS_COLLECTION: Property<Self> = Property::new("isCollection");
    /// `isSearchable` in queries.
    pub const IS_SEARCHABLE: Property<Self> = Property::new("isSearchable");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `usePreDefinedValuesOnly` in queries.
    pub const USE_PRE_DEFINED_VALUES_ONLY: Property<Self> = Property::new("usePreDefinedValuesOnly");
    /// `allowedValues` in queries.
    pub const ALLOWED_VALUES: Property<Self> = Property::new("allowedValues");

    /// `attributeSet`: `Edm.String`
    pub fn attribute_set(&self) -> Option<&str> {
        self.0.str("attributeSet")
    }

    /// Sets `attributeSet`.
    pub fn with_attribute_set(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("attributeSet", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Supports multiple values.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `isCollection`: `Edm.Boolean`
    ///
    /// Supports multiple values.
    pub fn is_collection(&self) -> Option<bool> {
        self.0.bool("isCollection")
    }

    /// Sets `isCollection`.
    pub fn with_is_collection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCollection", value))
    }

    /// `isSearchable`: `Edm.Boolean`
    pub fn is_searchable(&self) -> Option<bool> {
        self.0.bool("isSearchable")
    }

    /// Sets `isSearchable`.
    pub fn with_is_searchable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSearchable", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `status`: `Edm.String`
    ///
    /// Possible values are: Available, Deprecated.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `usePreDefinedValuesOnly`: `Edm.Boolean`
    pub fn use_pre_defined_values_only(&self) -> Option<bool> {
        self.0.bool("usePreDefinedValuesOnly")
    }

    /// Sets `usePreDefinedValuesOnly`.
    pub fn with_use_pre_defined_values_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usePreDefinedValuesOnly", value))
    }

    /// `allowedValues`: `Collection(microsoft.graph.allowedValue)`
    pub fn allowed_values(&self) -> Option<&[super::AllowedValue]> {
        self.0.models("allowedValues")
    }

    /// Sets `allowedValues`.
    pub fn with_allowed_values(self, value: impl Into<Nullable<Vec<super::AllowedValue>>>) -> Self {
        Self(self.0.with("allowedValues", value))
    }
}
