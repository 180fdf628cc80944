// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.agreementFileProperties`](https://learn.microsoft.com/graph/api/resources/agreementfileproperties?view=graph-rest-beta)
    AgreementFileProperties: super::Entity = "microsoft.graph.agreementFileProperties" {
        "microsoft.graph.agreementFile",
        "microsoft.graph.agreementFileLocalization",
        "microsoft.graph.agreementFileVersion",
    }
}

impl AgreementFileProperties {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `fileData` in queries.
    pub const FILE_DATA: Property<Self> = Property::new("fileData");
    /// `fileName` in queries.
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    /// `isDefault` in queries.
    pub const IS_DEFAULT: Property<Self> = Property::new("isDefault");
    /// `isMajorVersion` in queries.
    pub const IS_MAJOR_VERSION: Property<Self> = Property::new("isMajorVersion");
    /// `language` in queries.
    pub const LANGUAGE: Property<Self> = Property::new("language");

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `fileData`: `microsoft.graph.agreementFileData`, read-only
    ///
    /// Read-only.
    pub fn file_data(&self) -> Option<&super::AgreementFileData> {
        self.0.model("fileData")
    }

    /// `fileName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn file_name(&self) -> Option<&str> {
        self.0.str("fileName")
    }

    /// `isDefault`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_default(&self) -> Option<bool> {
        self.0.bool("isDefault")
    }

    /// `isMajorVersion`: `Edm.Boolean`
    pub fn is_major_version(&self) -> Option<bool> {
        self.0.bool("isMajorVersion")
    }

    /// Sets `isMajorVersion`.
    pub fn with_is_major_version(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMajorVersion", value))
    }

    /// `language`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn language(&self) -> Option<&str> {
        self.0.str("language")
    }
}
