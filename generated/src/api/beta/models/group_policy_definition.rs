// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyDefinition`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicydefinition?view=graph-rest-beta)
    GroupPolicyDefinition = "microsoft.graph.groupPolicyDefinition" {
        "microsoft.graph.groupPolicyUploadedDefinition",
    }
}

impl GroupPolicyDefinition {
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

    /// `classType`: `microsoft.graph.groupPolicyDefinitionClassType`
    ///
    /// Possible values are: user, machine.
    pub fn class_type(&self) -> Option<super::GroupPolicyDefinitionClassType> {
        self.0.enumeration("classType")
    }

    /// Sets `classType`.
    pub fn with_class_type(self, value: impl Into<Nullable<super::GroupPolicyDefinitionClassType>>) -> Self {
        Self(self.0.with("classType", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `explainText`: `Edm.String`
    pub fn explain_text(&self) -> Option<&str> {
        self.0.str("explainText")
    }

    /// Sets `explainText`.
    pub fn with_explain_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("explainText", value))
    }

    /// `categoryPath`: `Edm.String`
    pub fn category_path(&self) -> Option<&str> {
        self.0.str("categoryPath")
    }

    /// Sets `categoryPath`.
    pub fn with_category_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("categoryPath", value))
    }

    /// `supportedOn`: `Edm.String`
    pub fn supported_on(&self) -> Option<&str> {
        self.0.str("supportedOn")
    }

    /// Sets `supportedOn`.
    pub fn with_supported_on(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("supportedOn", value))
    }

    /// `policyType`: `microsoft.graph.groupPolicyType`
    ///
    /// Possible values are: admxBacked, admxIngested.
    pub fn policy_type(&self) -> Option<super::GroupPolicyType> {
        self.0.enumeration("policyType")
    }

    /// Sets `policyType`.
    pub fn with_policy_type(self, value: impl Into<Nullable<super::GroupPolicyType>>) -> Self {
        Self(self.0.with("policyType", value))
    }

    /// `hasRelatedDefinitions`: `Edm.Boolean`
    pub fn has_related_definitions(&self) -> Option<bool> {
        self.0.bool("hasRelatedDefinitions")
    }

    /// Sets `hasRelatedDefinitions`.
    pub fn with_has_related_definitions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasRelatedDefinitions", value))
    }

    /// `groupPolicyCategoryId`: `Edm.Guid`
    pub fn group_policy_category_id(&self) -> Parsed<Uuid> {
        self.0.guid("groupPolicyCategoryId")
    }

    /// Sets `groupPolicyCategoryId`.
    pub fn with_group_policy_category_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("groupPolicyCategoryId", value))
    }

    /// `minDeviceCspVersion`: `Edm.String`
    pub fn min_device_csp_version(&self) -> Option<&str> {
        self.0.str("minDeviceCspVersion")
    }

    /// Sets `minDeviceCspVersion`.
    pub fn with_min_device_csp_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minDeviceCspVersion", value))
    }

    /// `minUserCspVersion`: `Edm.String`
    pub fn min_user_csp_version(&self) -> Option<&str> {
        self.0.str("minUserCspVersion")
    }

    /// Sets `minUserCspVersion`.
    pub fn with_min_user_csp_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minUserCspVersion", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `definitionFile`: `microsoft.graph.groupPolicyDefinitionFile`
    pub fn definition_file(&self) -> Option<&super::GroupPolicyDefinitionFile> {
        self.0.model("definitionFile")
    }

    /// Sets `definitionFile`.
    pub fn with_definition_file(self, value: impl Into<Nullable<super::GroupPolicyDefinitionFile>>) -> Self {
        Self(self.0.with("definitionFile", value))
    }

    /// `category`: `microsoft.graph.groupPolicyCategory`
    pub fn category(&self) -> Option<&super::GroupPolicyCategory> {
        self.0.model("category")
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::GroupPolicyCategory>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// `presentations`: `Collection(microsoft.graph.groupPolicyPresentation)`
    pub fn presentations(&self) -> Option<&[super::GroupPolicyPresentation]> {
        self.0.models("presentations")
    }

    /// Sets `presentations`.
    pub fn with_presentations(self, value: impl Into<Nullable<Vec<super::GroupPolicyPresentation>>>) -> Self {
        Self(self.0.with("presentations", value))
    }

    /// `previousVersionDefinition`: `microsoft.graph.groupPolicyDefinition`
    pub fn previous_version_definition(&self) -> Option<&super::GroupPolicyDefinition> {
        self.0.model("previousVersionDefinition")
    }

    /// Sets `previousVersionDefinition`.
    pub fn with_previous_version_definition(self, value: impl Into<Nullable<super::GroupPolicyDefinition>>) -> Self {
        Self(self.0.with("previousVersionDefinition", value))
    }

    /// `nextVersionDefinition`: `microsoft.graph.groupPolicyDefinition`
    pub fn next_version_definition(&self) -> Option<&super::GroupPolicyDefinition> {
        self.0.model("nextVersionDefinition")
    }

    /// Sets `nextVersionDefinition`.
    pub fn with_next_version_definition(self, value: impl Into<Nullable<super::GroupPolicyDefinition>>) -> Self {
        Self(self.0.with("nextVersionDefinition", value))
    }
}
