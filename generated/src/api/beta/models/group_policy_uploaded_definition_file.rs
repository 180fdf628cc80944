// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from groupPolicyDefinitionFile.
    ///
    /// [`microsoft.graph.groupPolicyUploadedDefinitionFile`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadeddefinitionfile?view=graph-rest-beta)
    GroupPolicyUploadedDefinitionFile: super::GroupPolicyDefinitionFile = "microsoft.graph.groupPolicyUploadedDefinitionFile"
}

impl GroupPolicyUploadedDefinitionFile {
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
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `uploadDateTime` in queries.
    pub const UPLOAD_DATE_TIME: Property<Self> = Property::new("uploadDateTime");
    /// `defaultLanguageCode` in queries.
    pub const DEFAULT_LANGUAGE_CODE: Property<Self> = Property::new("defaultLanguageCode");
    /// `groupPolicyUploadedLanguageFiles` in queries.
    pub const GROUP_POLICY_UPLOADED_LANGUAGE_FILES: Property<Self> = Property::new("groupPolicyUploadedLanguageFiles");
    /// `groupPolicyOperations` in queries.
    pub const GROUP_POLICY_OPERATIONS: Property<Self> = Property::new("groupPolicyOperations");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `languageCodes`.
    pub fn with_language_codes(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("languageCodes", value))
    }

    /// Sets `targetPrefix`.
    pub fn with_target_prefix(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetPrefix", value))
    }

    /// Sets `targetNamespace`.
    pub fn with_target_namespace(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetNamespace", value))
    }

    /// Sets `policyType`.
    pub fn with_policy_type(self, value: impl Into<Nullable<super::GroupPolicyType>>) -> Self {
        Self(self.0.with("policyType", value))
    }

    /// Sets `revision`.
    pub fn with_revision(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("revision", value))
    }

    /// Sets `fileName`.
    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `definitions`.
    pub fn with_definitions(self, value: impl Into<Nullable<Vec<super::GroupPolicyDefinition>>>) -> Self {
        Self(self.0.with("definitions", value))
    }

    /// `status`: `microsoft.graph.groupPolicyUploadedDefinitionFileStatus`
    ///
    /// Possible values are: none, uploadInProgress, available, assigned, removalInProgress, uploadFailed, removalFailed.
    pub fn status(&self) -> Option<super::GroupPolicyUploadedDefinitionFileStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::GroupPolicyUploadedDefinitionFileStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `content`: `Edm.Binary`
    pub fn content(&self) -> Parsed<Bytes> {
        self.0.binary("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `uploadDateTime`: `Edm.DateTimeOffset`
    pub fn upload_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("uploadDateTime")
    }

    /// Sets `uploadDateTime`.
    pub fn with_upload_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("uploadDateTime", value))
    }

    /// `defaultLanguageCode`: `Edm.String`
    pub fn default_language_code(&self) -> Option<&str> {
        self.0.str("defaultLanguageCode")
    }

    /// Sets `defaultLanguageCode`.
    pub fn with_default_language_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultLanguageCode", value))
    }

    /// `groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`
    pub fn group_policy_uploaded_language_files(&self) -> Option<&[super::GroupPolicyUploadedLanguageFile]> {
        self.0.models("groupPolicyUploadedLanguageFiles")
    }

    /// Sets `groupPolicyUploadedLanguageFiles`.
    pub fn with_group_policy_uploaded_language_files(
        self,
        value: impl Into<Nullable<Vec<super::GroupPolicyUploadedLanguageFile>>>,
    ) -> Self {
        Self(self.0.with("groupPolicyUploadedLanguageFiles", value))
    }

    /// `groupPolicyOperations`: `Collection(microsoft.graph.groupPolicyOperation)`
    pub fn group_policy_operations(&self) -> Option<&[super::GroupPolicyOperation]> {
        self.0.models("groupPolicyOperations")
    }

    /// Sets `groupPolicyOperations`.
    pub fn with_group_policy_operations(self, value: impl Into<Nullable<Vec<super::GroupPolicyOperation>>>) -> Self {
        Self(self.0.with("groupPolicyOperations", value))
    }
}
