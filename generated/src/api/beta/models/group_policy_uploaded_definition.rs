// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property, Uuid};

crate::runtime::model! {
    /// Inherits from grouppolicydefinition.
    ///
    /// [`microsoft.graph.groupPolicyUploadedDefinition`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadeddefinition?view=graph-rest-beta)
    GroupPolicyUploadedDefinition: super::GroupPolicyDefinition = "microsoft.graph.groupPolicyUploadedDefinition"
}

impl GroupPolicyUploadedDefinition {
    /// `classType` in queries.
    pub const CLASS_TYPE: Property<Self> = Property::new("classType");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `explainText` in queries.
    pub const EXPLAIN_TEXT: Property<Self> = Property::new("explainText");
    /// `categoryPath` in queries.
    pub const CATEGORY_PATH: Property<Self> = Property::new("categoryPath");
    /// `supportedOn` in queries.
    pub const SUPPORTED_ON: Property<Self> = Property::new("supportedOn");
    /// `policyType` in queries.
    pub const POLICY_TYPE: Property<Self> = Property::new("policyType");
    /// `hasRelatedDefinitions` in queries.
    pub const HAS_RELATED_DEFINITIONS: Property<Self> = Property::new("hasRelatedDefinitions");
    /// `groupPolicyCategoryId` in queries.
    pub const GROUP_POLICY_CATEGORY_ID: Property<Self> = Property::new("groupPolicyCategoryId");
    /// `minDeviceCspVersion` in queries.
    pub const MIN_DEVICE_CSP_VERSION: Property<Self> = Property::new("minDeviceCspVersion");
    /// `minUserCspVersion` in queries.
    pub const MIN_USER_CSP_VERSION: Property<Self> = Property::new("minUserCspVersion");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `definitionFile` in queries.
    pub const DEFINITION_FILE: Property<Self> = Property::new("definitionFile");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `presentations` in queries.
    pub const PRESENTATIONS: Property<Self> = Property::new("presentations");
    /// `previousVersionDefinition` in queries.
    pub const PREVIOUS_VERSION_DEFINITION: Property<Self> = Property::new("previousVersionDefinition");
    /// `nextVersionDefinition` in queries.
    pub const NEXT_VERSION_DEFINITION: Property<Self> = Property::new("nextVersionDefinition");

    /// Sets `classType`.
    pub fn with_class_type(self, value: impl Into<Nullable<super::GroupPolicyDefinitionClassType>>) -> Self {
        Self(self.0.with("classType", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `explainText`.
    pub fn with_explain_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("explainText", value))
    }

    /// Sets `categoryPath`.
    pub fn with_category_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("categoryPath", value))
    }

    /// Sets `supportedOn`.
    pub fn with_supported_on(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("supportedOn", value))
    }

    /// Sets `policyType`.
    pub fn with_policy_type(self, value: impl Into<Nullable<super::GroupPolicyType>>) -> Self {
        Self(self.0.with("policyType", value))
    }

    /// Sets `hasRelatedDefinitions`.
    pub fn with_has_related_definitions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasRelatedDefinitions", value))
    }

    /// Sets `groupPolicyCategoryId`.
    pub fn with_group_policy_category_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("groupPolicyCategoryId", value))
    }

    /// Sets `minDeviceCspVersion`.
    pub fn with_min_device_csp_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minDeviceCspVersion", value))
    }

    /// Sets `minUserCspVersion`.
    pub fn with_min_user_csp_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minUserCspVersion", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `definitionFile`.
    pub fn with_definition_file(self, value: impl Into<Nullable<super::GroupPolicyDefinitionFile>>) -> Self {
        Self(self.0.with("definitionFile", value))
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::GroupPolicyCategory>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// Sets `presentations`.
    pub fn with_presentations(self, value: impl Into<Nullable<Vec<super::GroupPolicyPresentation>>>) -> Self {
        Self(self.0.with("presentations", value))
    }

    /// Sets `previousVersionDefinition`.
    pub fn with_previous_version_definition(self, value: impl Into<Nullable<super::GroupPolicyDefinition>>) -> Self {
        Self(self.0.with("previousVersionDefinition", value))
    }

    /// Sets `nextVersionDefinition`.
    pub fn with_next_version_definition(self, value: impl Into<Nullable<super::GroupPolicyDefinition>>) -> Self {
        Self(self.0.with("nextVersionDefinition", value))
    }
}
