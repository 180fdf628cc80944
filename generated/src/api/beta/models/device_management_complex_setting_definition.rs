// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementsettingdefinition.
    ///
    /// [`microsoft.graph.deviceManagementComplexSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcomplexsettingdefinition?view=graph-rest-beta)
    DeviceManagementComplexSettingDefinition: super::DeviceManagementSettingDefinition = "microsoft.graph.deviceManagementComplexSettingDefinition"
}

impl DeviceManagementComplexSettingDefinition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `valueType` in queries.
    pub const VALUE_TYPE: Property<Self> = Property::new("valueType");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `isTopLevel` in queries.
    pub const IS_TOP_LEVEL: Property<Self> = Property::new("isTopLevel");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `placeholderText` in queries.
    pub const PLACEHOLDER_TEXT: Property<Self> = Property::new("placeholderText");
    /// `documentationUrl` in queries.
    pub const DOCUMENTATION_URL: Property<Self> = Property::new("documentationUrl");
    /// `headerTitle` in queries.
    pub const HEADER_TITLE: Property<Self> = Property::new("headerTitle");
    /// `headerSubtitle` in queries.
    pub const HEADER_SUBTITLE: Property<Self> = Property::new("headerSubtitle");
    /// `keywords` in queries.
    pub const KEYWORDS: Property<Self> = Property::new("keywords");
    /// `constraints` in queries.
    pub const CONSTRAINTS: Property<Self> = Property::new("constraints");
    /// `dependencies` in queries.
    pub const DEPENDENCIES: Property<Self> = Property::new("dependencies");
    /// `propertyDefinitionIds` in queries.
    pub const PROPERTY_DEFINITION_IDS: Property<Self> = Property::new("propertyDefinitionIds");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `valueType`.
    pub fn with_value_type(self, value: impl Into<Nullable<super::DeviceManangementIntentValueType>>) -> Self {
        Self(self.0.with("valueType", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `isTopLevel`.
    pub fn with_is_top_level(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isTopLevel", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `placeholderText`.
    pub fn with_placeholder_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("placeholderText", value))
    }

    /// Sets `documentationUrl`.
    pub fn with_documentation_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("documentationUrl", value))
    }

    /// Sets `headerTitle`.
    pub fn with_header_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("headerTitle", value))
    }

    /// Sets `headerSubtitle`.
    pub fn with_header_subtitle(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("headerSubtitle", value))
    }

    /// Sets `keywords`.
    pub fn with_keywords(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("keywords", value))
    }

    /// Sets `constraints`.
    pub fn with_constraints(self, value: impl Into<Nullable<Vec<super::DeviceManagementConstraint>>>) -> Self {
        Self(self.0.with("constraints", value))
    }

    /// Sets `dependencies`.
    pub fn with_dependencies(self, value: impl Into<Nullable<Vec<super::DeviceManagementSettingDependency>>>) -> Self {
        Self(self.0.with("dependencies", value))
    }

    /// `propertyDefinitionIds`: `Collection(Edm.String)`
    pub fn property_definition_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("propertyDefinitionIds")
    }

    /// Sets `propertyDefinitionIds`.
    pub fn with_property_definition_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("propertyDefinitionIds", value))
    }
}
