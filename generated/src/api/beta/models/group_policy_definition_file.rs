// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyDefinitionFile`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicydefinitionfile?view=graph-rest-beta)
    GroupPolicyDefinitionFile = "microsoft.graph.groupPolicyDefinitionFile" {
        "microsoft.graph.groupPolicyUploadedDefinitionFile",
    }
}

impl GroupPolicyDefinitionFile {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `languageCodes` in queries.
    pub const LANGUAGE_CODES: Property<Self> = Property::new("languageCodes");
    /// `targetPrefix` in queries.
    pub const TARGET_PREFIX: Property<Self> = Property::new("targetPrefix");
    /// `targetNamespace` in queries.
    pub const TARGET_NAMESPACE: Property<Self> = Property::new("targetNamespace");
    /// `policyType` in queries.
    pub const POLICY_TYPE: Property<Self> = Property::new("policyType");
    /// `revision` in queries.
    pub const REVISION: Property<Self> = Property::new("revision");
    /// `fileName` in queries.
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `definitions` in queries.
    pub const DEFINITIONS: Property<Self> = Property::new("definitions");

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

    /// `languageCodes`: `Collection(Edm.String)`
    pub fn language_codes(&self) -> Option<Vec<&str>> {
        self.0.strs("languageCodes")
    }

    /// Sets `languageCodes`.
    pub fn with_language_codes(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("languageCodes", value))
    }

    /// `targetPrefix`: `Edm.String`
    pub fn target_prefix(&self) -> Option<&str> {
        self.0.str("targetPrefix")
    }

    /// Sets `targetPrefix`.
    pub fn with_target_prefix(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetPrefix", value))
    }

    /// `targetNamespace`: `Edm.String`
    pub fn target_namespace(&self) -> Option<&str> {
        self.0.str("targetNamespace")
    }

    /// Sets `targetNamespace`.
    pub fn with_target_namespace(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetNamespace", value))
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

    /// `revision`: `Edm.String`
    pub fn revision(&self) -> Option<&str> {
        self.0.str("revision")
    }

    /// Sets `revision`.
    pub fn with_revision(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("revision", value))
    }

    /// `fileName`: `Edm.String`
    pub fn file_name(&self) -> Option<&str> {
        self.0.str("fileName")
    }

    /// Sets `fileName`.
    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
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

    /// `definitions`: `Collection(microsoft.graph.groupPolicyDefinition)`
    pub fn definitions(&self) -> Option<&[super::GroupPolicyDefinition]> {
        self.0.models("definitions")
    }

    /// Sets `definitions`.
    pub fn with_definitions(self, value: impl Into<Nullable<Vec<super::GroupPolicyDefinition>>>) -> Self {
        Self(self.0.with("definitions", value))
    }
}
