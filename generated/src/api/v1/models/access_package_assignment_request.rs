// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentRequest`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequest?view=graph-rest-1.0)
    AccessPackageAssignmentRequest = "microsoft.graph.accessPackageAssignmentRequest"
}

impl AccessPackageAssignmentRequest {
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `requestType` in queries.
    pub const REQUEST_TYPE: Property<Self> = Property::new("requestType");
    /// `schedule` in queries.
    pub const SCHEDULE: Property<Self> = Property::new("schedule");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `accessPackage` in queries.
    pub const ACCESS_PACKAGE: Property<Self> = Property::new("accessPackage");
    /// `accessPackageAssignment` in queries.
    pub const ACCESS_PACKAGE_ASSIGNMENT: Property<Self> = Property::new("accessPackageAssignment");
    /// `requestor` in queries.
    pub const REQUESTOR: Property<Self> = Property::new("requestor");

    /// `completedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn completed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completedDateTime")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `requestType`: `microsoft.graph.accessPackageRequestType`
    ///
    /// Possible values are: notSpecified, userAdd, userUpdate, userRemove, adminAdd, adminRemove, adminUpdate, systemAdd, systemUpdate, systemRemove, onBehalfAdd, unknownFutureValue.
    pub fn request_type(&self) -> Option<super::AccessPackageRequestType> {
        self.0.enumeration("requestType")
    }

    /// Sets `requestType`.
    pub fn with_request_type(self, value: impl Into<Nullable<super::AccessPackageRequestType>>) -> Self {
        Self(self.0.with("requestType", value))
    }

    /// `schedule`: `microsoft.graph.entitlementManagementSchedule`
    pub fn schedule(&self) -> Option<&super::EntitlementManagementSchedule> {
        self.0.model("schedule")
    }

    /// Sets `schedule`.
    pub fn with_schedule(self, value: impl Into<Nullable<super::EntitlementManagementSchedule>>) -> Self {
        Self(self.0.with("schedule", value))
    }

    /// `state`: `microsoft.graph.accessPackageRequestState`, read-only
    ///
    /// Read-only. Possible values are: submitted, pendingApproval, delivering, delivered, deliveryFailed, denied, scheduled, canceled, partiallyDelivered, unknownFutureValue.
    pub fn state(&self) -> Option<super::AccessPackageRequestState> {
        self.0.enumeration("state")
    }

    /// `status`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
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
