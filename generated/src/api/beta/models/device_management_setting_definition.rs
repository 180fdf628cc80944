// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingdefinition?view=graph-rest-beta)
    DeviceManagementSettingDefinition = "microsoft.graph.deviceManagementSettingDefinition" {
        "microsoft.graph.deviceManagementAbstractComplexSettingDefinition",
        "microsoft.graph.deviceManagementCollectionSettingDefinition",
        "microsoft.graph.deviceManagementComplexSettingDefinition",
    }
}

impl DeviceManagementSettingDefinition {
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

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `valueType`: `microsoft.graph.deviceManangementIntentValueType`
    ///
    /// Possible values are: integer, boolean, string, complex, collection, abstractComplex.
    pub fn value_type(&self) -> Option<super::DeviceManangementIntentValueType> {
        self.0.enumeration("valueType")
    }

    /// Sets `valueType`.
    pub fn with_value_type(self, value: impl Into<Nullable<super::DeviceManangementIntentValueType>>) -> Self {
        Self(self.0.with("valueType", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isTopLevel`: `Edm.Boolean`
    pub fn is_top_level(&self) -> Option<bool> {
        self.0.bool("isTopLevel")
    }

    /// Sets `isTopLevel`.
    pub fn with_is_top_level(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isTopLevel", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `placeholderText`: `Edm.String`
    pub fn placeholder_text(&self) -> Option<&str> {
        self.0.str("placeholderText")
    }

    /// Sets `placeholderText`.
    pub fn with_placeholder_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("placeholderText", value))
    }

    /// `documentationUrl`: `Edm.String`
    pub fn documentation_url(&self) -> Option<&str> {
        self.0.str("documentationUrl")
    }

    /// Sets `documentationUrl`.
    pub fn with_documentation_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("documentationUrl", value))
    }

    /// `headerTitle`: `Edm.String`
    pub fn header_title(&self) -> Option<&str> {
        self.0.str("headerTitle")
    }

    /// Sets `headerTitle`.
    pub fn with_header_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("headerTitle", value))
    }

    /// `headerSubtitle`: `Edm.String`
    pub fn header_subtitle(&self) -> Option<&str> {
        self.0.str("headerSubtitle")
    }

    /// Sets `headerSubtitle`.
    pub fn with_header_subtitle(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("headerSubtitle", value))
    }

    /// `keywords`: `Collection(Edm.String)`
    pub fn keywords(&self) -> Option<Vec<&str>> {
        self.0.strs("keywords")
    }

    /// Sets `keywords`.
    pub fn with_keywords(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("keywords", value))
    }

    /// `constraints`: `Collection(microsoft.graph.deviceManagementConstraint)`
    pub fn constraints(&self) -> Option<&[super::DeviceManagementConstraint]> {
        self.0.models("constraints")
    }

    /// Sets `constraints`.
    pub fn with_constraints(self, value: impl Into<Nullable<Vec<super::DeviceManagementConstraint>>>) -> Self {
        Self(self.0.with("constraints", value))
    }

    /// `dependencies`: `Collection(microsoft.graph.deviceManagementSettingDependency)`
    pub fn dependencies(&self) -> Option<&[super::DeviceManagementSettingDependency]> {
        self.0.models("dependencies")
    }

    /// Sets `dependencies`.
    pub fn with_dependencies(self, value: impl Into<Nullable<Vec<super::DeviceManagementSettingDependency>>>) -> Self {
        Self(self.0.with("dependencies", value))
    }
}
