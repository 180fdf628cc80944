// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementsettingdefinition.
    ///
    /// [`microsoft.graph.deviceManagementCollectionSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcollectionsettingdefinition?view=graph-rest-beta)
    DeviceManagementCollectionSettingDefinition: super::DeviceManagementSettingDefinition = "microsoft.graph.deviceManagementCollectionSettingDefinition"
}

impl DeviceManagementCollectionSettingDefinition {
    pub const ID: Property<Self> = Property::new("id");
    pub const VALUE_TYPE: Property<Self> = Property::new("valueType");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const IS_TOP_LEVEL: Property<Self> = Property::new("isTopLevel");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const PLACEHOLDER_TEXT: Property<Self> = Property::new("placeholderText");
    pub const DOCUMENTATION_URL: Property<Self> = Property::new("documentationUrl");
    pub const HEADER_TITLE: Property<Self> = Property::new("headerTitle");
    pub const HEADER_SUBTITLE: Property<Self> = Property::new("headerSubtitle");
    pub const KEYWORDS: Property<Self> = Property::new("keywords");
    pub const CONSTRAINTS: Property<Self> = Property::new("constraints");
    pub const DEPENDENCIES: Property<Self> = Property::new("dependencies");
    pub const ELEMENT_DEFINITION_ID: Property<Self> = Property::new(
        "elementDefinitionId",
    );

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_value_type(
        self,
        value: impl Into<Nullable<super::DeviceManangementIntentValueType>>,
    ) -> Self {
        Self(self.0.with("valueType", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_is_top_level(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isTopLevel", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_placeholder_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("placeholderText", value))
    }

    pub fn with_documentation_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("documentationUrl", value))
    }

    pub fn with_header_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("headerTitle", value))
    }

    pub fn with_header_subtitle(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("headerSubtitle", value))
    }

    pub fn with_keywords(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("keywords", value))
    }

    pub fn with_constraints(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConstraint>>>,
    ) -> Self {
        Self(self.0.with("constraints", value))
    }

    pub fn with_dependencies(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementSettingDependency>>>,
    ) -> Self {
        Self(self.0.with("dependencies", value))
    }

    /// `elementDefinitionId`: `Edm.String`
    pub fn element_definition_id(&self) -> Option<&str> {
        self.0.str("elementDefinitionId")
    }

    pub fn with_element_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("elementDefinitionId", value))
    }
}
