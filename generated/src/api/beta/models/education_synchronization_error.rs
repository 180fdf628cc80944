// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationError`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationerror?view=graph-rest-beta)
    EducationSynchronizationError = "microsoft.graph.educationSynchronizationError"
}

impl EducationSynchronizationError {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `entryType` in queries.
    pub const ENTRY_TYPE: Property<Self> = Property::new("entryType");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");
    /// `errorMessage` in queries.
    pub const ERROR_MESSAGE: Property<Self> = Property::new("errorMessage");
    /// `joiningValue` in queries.
    pub const JOINING_VALUE: Property<Self> = Property::new("joiningValue");
    /// `recordedDateTime` in queries.
    pub const RECORDED_DATE_TIME: Property<Self> = Property::new("recordedDateTime");
    /// `reportableIdentifier` in queries.
    pub const REPORTABLE_IDENTIFIER: Property<Self> = Property::new("reportableIdentifier");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `entryType`: `Edm.String`
    pub fn entry_type(&self) -> Option<&str> {
        self.0.str("entryType")
    }

    /// Sets `entryType`.
    pub fn with_entry_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("entryType", value))
    }

    /// `errorCode`: `Edm.String`
    pub fn error_code(&self) -> Option<&str> {
        self.0.str("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("errorCode", value))
    }

    /// `errorMessage`: `Edm.String`
    pub fn error_message(&self) -> Option<&str> {
        self.0.str("errorMessage")
    }

    /// Sets `errorMessage`.
    pub fn with_error_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("errorMessage", value))
    }

    /// `joiningValue`: `Edm.String`
    pub fn joining_value(&self) -> Option<&str> {
        self.0.str("joiningValue")
    }

    /// Sets `joiningValue`.
    pub fn with_joining_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("joiningValue", value))
    }

    /// `recordedDateTime`: `Edm.DateTimeOffset`
    pub fn recorded_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("recordedDateTime")
    }

    /// Sets `recordedDateTime`.
    pub fn with_recorded_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("recordedDateTime", value))
    }

    /// `reportableIdentifier`: `Edm.String`
    pub fn reportable_identifier(&self) -> Option<&str> {
        self.0.str("reportableIdentifier")
    }

    /// Sets `reportableIdentifier`.
    pub fn with_reportable_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportableIdentifier", value))
    }
}
