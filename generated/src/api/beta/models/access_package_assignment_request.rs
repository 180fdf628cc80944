// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentRequest`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequest?view=graph-rest-beta)
    AccessPackageAssignmentRequest = "microsoft.graph.accessPackageAssignmentRequest"
}

impl AccessPackageAssignmentRequest {
    /// `completedDate` in queries.
    pub const COMPLETED_DATE: Property<Self> = Property::new("completedDate");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `customExtensionHandlerInstances` in queries.
    pub const CUSTOM_EXTENSION_HANDLER_INSTANCES: Property<Self> = Property::new("customExtensionHandlerInstances");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isValidationOnly` in queries.
    pub const IS_VALIDATION_ONLY: Property<Self> = Property::new("isValidationOnly");
    /// `justification` in queries.
    pub const JUSTIFICATION: Property<Self> = Property::new("justification");
    /// `requestState` in queries.
    pub const REQUEST_STATE: Property<Self> = Property::new("requestState");
    /// `requestStatus` in queries.
    pub const REQUEST_STATUS: Property<Self> = Property::new("requestStatus");
    /// `requestType` in queries.
    pub const REQUEST_TYPE: Property<Self> = Property::new("requestType");
    /// `schedule` in queries.
    pub const SCHEDULE: Property<Self> = Property::new("schedule");
    /// `answers` in queries.
    pub const ANSWERS: Property<Self> = Property::new("answers");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `accessPackage` in queries.
    pub const ACCESS_PACKAGE: Property<Self> = Property::new("accessPackage");
    /// `accessPackageAssignment` in queries.
    pub const ACCESS_PACKAGE_ASSIGNMENT: Property<Self> = Property::new("accessPackageAssignment");
    /// `requestor` in queries.
    pub const REQUESTOR: Property<Self> = Property::new("requestor");

    /// `completedDate`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn completed_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completedDate")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `customExtensionHandlerInstances`: `Collection(microsoft.graph.customExtensionHandlerInstance)`, read-only
    ///
    /// Read-only.
    pub fn custom_extension_handler_instances(&self) -> Option<&[super::CustomExtensionHandlerInstance]> {
        self.0.models("customExtensionHandlerInstances")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isValidationOnly`: `Edm.Boolean`
    pub fn is_validation_only(&self) -> Option<bool> {
        self.0.bool("isValidationOnly")
    }

    /// Sets `isValidationOnly`.
    pub fn with_is_validation_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isValidationOnly", value))
    }

    /// `justification`: `Edm.String`
    pub fn justification(&self) -> Option<&str> {
        self.0.str("justification")
    }

    /// Sets `justification`.
    pub fn with_justification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justification", value))
    }

    /// `requestState`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn request_state(&self) -> Option<&str> {
        self.0.str("requestState")
    }

    /// `requestStatus`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn request_status(&self) -> Option<&str> {
        self.0.str("requestStatus")
    }

    /// `requestType`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn request_type(&self) -> Option<&str> {
        self.0.str("requestType")
    }

    /// `schedule`: `microsoft.graph.requestSchedule`, read-only
    ///
    /// Read-only.
    pub fn schedule(&self) -> Option<&super::RequestSchedule> {
        self.0.model("schedule")
    }

    /// `answers`: `Collection(microsoft.graph.accessPackageAnswer)`
    pub fn answers(&self) -> Option<&[super::AccessPackageAnswer]> {
        self.0.models("answers")
    }

    /// Sets `answers`.
    pub fn with_answers(self, value: impl Into<Nullable<Vec<super::AccessPackageAnswer>>>) -> Self {
        Self(self.0.with("answers", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `accessPackage`: `microsoft.graph.accessPackage`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package(&self) -> Option<&super::AccessPackage> {
        self.0.model("accessPackage")
    }

    /// `accessPackageAssignment`: `microsoft.graph.accessPackageAssignment`
    pub fn access_package_assignment(&self) -> Option<&super::AccessPackageAssignment> {
        self.0.model("accessPackageAssignment")
    }

    /// Sets `accessPackageAssignment`.
    pub fn with_access_package_assignment(self, value: impl Into<Nullable<super::AccessPackageAssignment>>) -> Self {
        Self(self.0.with("accessPackageAssignment", value))
    }

    /// `requestor`: `microsoft.graph.accessPackageSubject`, read-only
    ///
    /// Read-only. Nullable.
    pub fn requestor(&self) -> Option<&super::AccessPackageSubject> {
        self.0.model("requestor")
    }
}
