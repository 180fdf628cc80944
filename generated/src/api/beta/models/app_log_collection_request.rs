// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appLogCollectionRequest`](https://learn.microsoft.com/graph/api/resources/intune-devices-applogcollectionrequest?view=graph-rest-beta)
    AppLogCollectionRequest = "microsoft.graph.appLogCollectionRequest"
}

impl AppLogCollectionRequest {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `errorMessage` in queries.
    pub const ERROR_MESSAGE: Property<Self> = Property::new("errorMessage");
    /// `customLogFolders` in queries.
    pub const CUSTOM_LOG_FOLDERS: Property<Self> = Property::new("customLogFolders");
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `status`: `microsoft.graph.appLogUploadState`
    ///
    /// Possible values are: pending, completed, failed.
    pub fn status(&self) -> Option<super::AppLogUploadState> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::AppLogUploadState>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `errorMessage`: `Edm.String`
    pub fn error_message(&self) -> Option<&str> {
        self.0.str("errorMessage")
    }

    /// Sets `errorMessage`.
    pub fn with_error_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("errorMessage", value))
    }

    /// `customLogFolders`: `Collection(Edm.String)`
    pub fn custom_log_folders(&self) -> Option<Vec<&str>> {
        self.0.strs("customLogFolders")
    }

    /// Sets `customLogFolders`.
    pub fn with_custom_log_folders(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("customLogFolders", value))
    }

    /// `completedDateTime`: `Edm.DateTimeOffset`
    pub fn completed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completedDateTime")
    }

    /// Sets `completedDateTime`.
    pub fn with_completed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("completedDateTime", value))
    }
}
