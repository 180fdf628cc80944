// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyUploadedLanguageFile`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadedlanguagefile?view=graph-rest-beta)
    GroupPolicyUploadedLanguageFile = "microsoft.graph.groupPolicyUploadedLanguageFile"
}

impl GroupPolicyUploadedLanguageFile {
    /// `fileName` in queries.
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    /// `languageCode` in queries.
    pub const LANGUAGE_CODE: Property<Self> = Property::new("languageCode");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");

    /// `fileName`: `Edm.String`
    pub fn file_name(&self) -> Option<&str> {
        self.0.str("fileName")
    }

    /// Sets `fileName`.
    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }

    /// `languageCode`: `Edm.String`
    pub fn language_code(&self) -> Option<&str> {
        self.0.str("languageCode")
    }

    /// Sets `languageCode`.
    pub fn with_language_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("languageCode", value))
    }

    /// `content`: `Edm.Binary`
    pub fn content(&self) -> Parsed<Bytes> {
        self.0.binary("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("content", value))
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
}
