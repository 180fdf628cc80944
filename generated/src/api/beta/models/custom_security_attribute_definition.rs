// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.customSecurityAttributeDefinition`](https://learn.microsoft.com/graph/api/resources/customsecurityattributedefinition?view=graph-rest-beta)
    CustomSecurityAttributeDefinition = "microsoft.graph.customSecurityAttributeDefinition"
}

impl CustomSecurityAttributeDefinition {
    pub const ATTRIBUTE_SET: Property<Self> = Property::new("attributeSet");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const ID: Property<Self> = Property::new("id");
    pub const IS_COLLECTION: Property<Self> = Property::new("isCollection");
    pub const IS_SEARCHABLE: Property<Self> = Property::new("isSearchable");
    pub const NAME: Property<Self> = Property::new("name");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const TYPE: Property<Self> = Property::new("type");
    pub const USE_PRE_DEFINED_VALUES_ONLY: Property<Self> = Property::new(
        "usePreDefinedValuesOnly",
    );
    pub const ALLOWED_VALUES: Property<Self> = Property::new("allowedValues");

    /// `attributeSet`: `Edm.String`
    pub fn attribute_set(&self) -> Option<&str> {
        self.0.str("attributeSet")
    }

    pub fn with_attribute_set(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("attributeSet", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Supports multiple values.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `isCollection`: `Edm.Boolean`
    ///
    /// Supports multiple values.
    pub fn is_collection(&self) -> Option<bool> {
        self.0.bool("isCollection")
    }

    pub fn with_is_collection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCollection", value))
    }

    /// `isSearchable`: `Edm.Boolean`
    pub fn is_searchable(&self) -> Option<bool> {
        self.0.bool("isSearchable")
    }

    pub fn with_is_searchable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSearchable", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `status`: `Edm.String`
    ///
    /// Possible values are: Available, Deprecated.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `usePreDefinedValuesOnly`: `Edm.Boolean`
    pub fn use_pre_defined_values_only(&self) -> Option<bool> {
        self.0.bool("usePreDefinedValuesOnly")
    }

    pub fn with_use_pre_defined_values_only(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("usePreDefinedValuesOnly", value))
    }

    /// `allowedValues`: `Collection(microsoft.graph.allowedValue)`
    pub fn allowed_values(&self) -> Option<&[super::AllowedValue]> {
        self.0.models("allowedValues")
    }

    pub fn with_allowed_values(
        self,
        value: impl Into<Nullable<Vec<super::AllowedValue>>>,
    ) -> Self {
        Self(self.0.with("allowedValues", value))
    }
}
