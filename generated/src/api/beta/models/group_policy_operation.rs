// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyOperation`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyoperation?view=graph-rest-beta)
    GroupPolicyOperation = "microsoft.graph.groupPolicyOperation"
}

impl GroupPolicyOperation {
    /// `operationType` in queries.
    pub const OPERATION_TYPE: Property<Self> = Property::new("operationType");
    /// `operationStatus` in queries.
    pub const OPERATION_STATUS: Property<Self> = Property::new("operationStatus");
    /// `statusDetails` in queries.
    pub const STATUS_DETAILS: Property<Self> = Property::new("statusDetails");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");

    /// `operationType`: `microsoft.graph.groupPolicyOperationType`
    ///
    /// Possible values are: none, upload, uploadNewVersion, addLanguageFiles, removeLanguageFiles, updateLanguageFiles, remove.
    pub fn operation_type(&self) -> Option<super::GroupPolicyOperationType> {
        self.0.enumeration("operationType")
    }

    /// Sets `operationType`.
    pub fn with_operation_type(self, value: impl Into<Nullable<super::GroupPolicyOperationType>>) -> Self {
        Self(self.0.with("operationType", value))
    }

    /// `operationStatus`: `microsoft.graph.groupPolicyOperationStatus`
    ///
    /// Possible values are: unknown, inProgress, success, failed.
    pub fn operation_status(&self) -> Option<super::GroupPolicyOperationStatus> {
        self.0.enumeration("operationStatus")
    }

    /// Sets `operationStatus`.
    pub fn with_operation_status(self, value: impl Into<Nullable<super::GroupPolicyOperationStatus>>) -> Self {
        Self(self.0.with("operationStatus", value))
    }

    /// `statusDetails`: `Edm.String`
    pub fn status_details(&self) -> Option<&str> {
        self.0.str("statusDetails")
    }

    /// Sets `statusDetails`.
    pub fn with_status_details(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("statusDetails", value))
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
