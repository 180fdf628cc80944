// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from groupPolicyDefinitionFile.
    ///
    /// [`microsoft.graph.groupPolicyUploadedDefinitionFile`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadeddefinitionfile?view=graph-rest-beta)
    GroupPolicyUploadedDefinitionFile: super::GroupPolicyDefinitionFile = "microsoft.graph.groupPolicyUploadedDefinitionFile"
}

impl GroupPolicyUploadedDefinitionFile {
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const LANGUAGE_CODES: Property<Self> = Property::new("languageCodes");
    pub const TARGET_PREFIX: Property<Self> = Property::new("targetPrefix");
    pub const TARGET_NAMESPACE: Property<Self> = Property::new("targetNamespace");
    pub const POLICY_TYPE: Property<Self> = Property::new("policyType");
    pub const REVISION: Property<Self> = Property::new("revision");
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const DEFINITIONS: Property<Self> = Property::new("definitions");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const CONTENT: Property<Self> = Property::new("content");
    pub const UPLOAD_DATE_TIME: Property<Self> = Property::new("uploadDateTime");
    pub const DEFAULT_LANGUAGE_CODE: Property<Self> = Property::new(
        "defaultLanguageCode",
    );
    pub const GROUP_POLICY_UPLOADED_LANGUAGE_FILES: Property<Self> = Property::new(
        "groupPolicyUploadedLanguageFiles",
    );
    pub const GROUP_POLICY_OPERATIONS: Property<Self> = Property::new(
        "groupPolicyOperations",
    );

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_language_codes(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("languageCodes", value))
    }

    pub fn with_target_prefix(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetPrefix", value))
    }

    pub fn with_target_namespace(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetNamespace", value))
    }

    pub fn with_policy_type(
        self,
        value: impl Into<Nullable<super::GroupPolicyType>>,
    ) -> Self {
        Self(self.0.with("policyType", value))
    }

    pub fn with_revision(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("revision", value))
    }

    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_definitions(
        self,
        value: impl Into<Nullable<Vec<super::GroupPolicyDefinition>>>,
    ) -> Self {
        Self(self.0.with("definitions", value))
    }

    /// `status`: `microsoft.graph.groupPolicyUploadedDefinitionFileStatus`
    ///
    /// Possible values are: none, uploadInProgress, available, assigned, removalInProgress, uploadFailed, removalFailed.
    pub fn status(&self) -> Option<super::GroupPolicyUploadedDefinitionFileStatus> {
        self.0.enumeration("status")
    }

    pub fn with_status(
        self,
        value: impl Into<Nullable<super::GroupPolicyUploadedDefinitionFileStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }

    /// `content`: `Edm.Binary`
    pub fn content(&self) -> Parsed<Bytes> {
        self.0.binary("content")
    }

    pub fn with_content(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `uploadDateTime`: `Edm.DateTimeOffset`
    pub fn upload_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("uploadDateTime")
    }

    pub fn with_upload_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("uploadDateTime", value))
    }

    /// `defaultLanguageCode`: `Edm.String`
    pub fn default_language_code(&self) -> Option<&str> {
        self.0.str("defaultLanguageCode")
    }

    pub fn with_default_language_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultLanguageCode", value))
    }

    /// `groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`
    pub fn group_policy_uploaded_language_files(
        &self,
    ) -> Option<&[super::GroupPolicyUploadedLanguageFile]> {
        self.0.models("groupPolicyUploadedLanguageFiles")
    }

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

    pub fn with_group_policy_operations(
        self,
        value: impl Into<Nullable<Vec<super::GroupPolicyOperation>>>,
    ) -> Self {
        Self(self.0.with("groupPolicyOperations", value))
    }
}
