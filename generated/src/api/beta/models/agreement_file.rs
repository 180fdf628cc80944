// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from agreementFileProperties.
    ///
    /// [`microsoft.graph.agreementFile`](https://learn.microsoft.com/graph/api/resources/agreementfile?view=graph-rest-beta)
    AgreementFile: super::AgreementFileProperties = "microsoft.graph.agreementFile"
}

crate::runtime::derived! {
    AgreementFile: super::Entity
}

impl AgreementFile {
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

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `isMajorVersion`.
    pub fn with_is_major_version(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMajorVersion", value))
    }
}
