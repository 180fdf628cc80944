// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppContentFile`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontentfile?view=graph-rest-beta)
    MobileAppContentFile = "microsoft.graph.mobileAppContentFile"
}

impl MobileAppContentFile {
    /// `azureStorageUri` in queries.
    pub const AZURE_STORAGE_URI: Property<Self> = Property::new("azureStorageUri");
    /// `isCommitted` in queries.
    pub const IS_COMMITTED: Property<Self> = Property::new("isCommitted");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
    /// `sizeEncrypted` in queries.
    pub const SIZE_ENCRYPTED: Property<Self> = Property::new("sizeEncrypted");
    /// `azureStorageUriExpirationDateTime` in queries.
    pub const AZURE_STORAGE_URI_EXPIRATION_DATE_TIME: Property<Self> =
        Property::new("azureStorageUriExpirationDateTime");
    /// `manifest` in queries.
    pub const MANIFEST: Property<Self> = Property::new("manifest");
    /// `uploadState` in queries.
    pub const UPLOAD_STATE: Property<Self> = Property::new("uploadState");
    /// `isFrameworkFile` in queries.
    pub const IS_FRAMEWORK_FILE: Property<Self> = Property::new("isFrameworkFile");
    /// `isDependency` in queries.
    pub const IS_DEPENDENCY: Property<Self> = Property::new("isDependency");

    /// `azureStorageUri`: `Edm.String`
    pub fn azure_storage_uri(&self) -> Option<&str> {
        self.0.str("azureStorageUri")
    }

    /// Sets `azureStorageUri`.
    pub fn with_azure_storage_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureStorageUri", value))
    }

    /// `isCommitted`: `Edm.Boolean`
    pub fn is_committed(&self) -> Option<bool> {
        self.0.bool("isCommitted")
    }

    /// Sets `isCommitted`.
    pub fn with_is_committed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCommitted", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `size`: `Edm.Int64`
    pub fn size(&self) -> Option<i64> {
        self.0.i64("size")
    }

    /// Sets `size`.
    pub fn with_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("size", value))
    }

    /// `sizeEncrypted`: `Edm.Int64`
    pub fn size_encrypted(&self) -> Option<i64> {
        self.0.i64("sizeEncrypted")
    }

    /// Sets `sizeEncrypted`.
    pub fn with_size_encrypted(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sizeEncrypted", value))
    }

    /// `azureStorageUriExpirationDateTime`: `Edm.DateTimeOffset`
    pub fn azure_storage_uri_expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("azureStorageUriExpirationDateTime")
    }

    /// Sets `azureStorageUriExpirationDateTime`.
    pub fn with_azure_storage_uri_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("azureStorageUriExpirationDateTime", value))
    }

    /// `manifest`: `Edm.Binary`
    pub fn manifest(&self) -> Parsed<Bytes> {
        self.0.binary("manifest")
    }

    /// Sets `manifest`.
    pub fn with_manifest(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("manifest", value))
    }

    /// `uploadState`: `microsoft.graph.mobileAppContentFileUploadState`
    ///
    /// Possible values are: success, transientError, error, unknown, azureStorageUriRequestSuccess, azureStorageUriRequestPending, azureStorageUriRequestFailed, azureStorageUriRequestTimedOut, azureStorageUriRenewalSuccess, azureStorageUriRenewalPending, azureStorageUriRenewalFailed, azureStorageUriRenewalTimedOut, commitFileSuccess, commitFilePending, commitFileFailed, commitFileTimedOut.
    pub fn upload_state(&self) -> Option<super::MobileAppContentFileUploadState> {
        self.0.enumeration("uploadState")
    }

    /// Sets `uploadState`.
    pub fn with_upload_state(self, value: impl Into<Nullable<super::MobileAppContentFileUploadState>>) -> Self {
        Self(self.0.with("uploadState", value))
    }

    /// `isFrameworkFile`: `Edm.Boolean`
    pub fn is_framework_file(&self) -> Option<bool> {
        self.0.bool("isFrameworkFile")
    }

    /// Sets `isFrameworkFile`.
    pub fn with_is_framework_file(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFrameworkFile", value))
    }

    /// `isDependency`: `Edm.Boolean`
    pub fn is_dependency(&self) -> Option<bool> {
        self.0.bool("isDependency")
    }

    /// Sets `isDependency`.
    pub fn with_is_dependency(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDependency", value))
    }
}
