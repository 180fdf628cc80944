// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignment`](https://learn.microsoft.com/graph/api/resources/accesspackageassignment?view=graph-rest-1.0)
    AccessPackageAssignment = "microsoft.graph.accessPackageAssignment"
}

impl AccessPackageAssignment {
    /// `expiredDateTime` in queries.
    pub const EXPIRED_DATE_TIME: Property<Self> = Property::new("expiredDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `schedule` in queries.
    pub const SCHEDULE: Property<Self> = Property::new("schedule");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `accessPackage` in queries.
    pub const ACCESS_PACKAGE: Property<Self> = Property::new("accessPackage");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
    /// `assignmentPolicy` in queries.
    pub const ASSIGNMENT_POLICY: Property<Self> = Property::new("assignmentPolicy");

    /// `expiredDateTime`: `Edm.DateTimeOffset`
    pub fn expired_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expiredDateTime")
    }

    /// Sets `expiredDateTime`.
    pub fn with_expired_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expiredDateTime", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `schedule`: `microsoft.graph.entitlementManagementSchedule`, read-only
    ///
    /// Read-only.
    pub fn schedule(&self) -> Option<&super::EntitlementManagementSchedule> {
        self.0.model("schedule")
    }

    /// `state`: `microsoft.graph.accessPackageAssignmentState`, read-only
    ///
    /// Read-only. Possible values are: delivering, partiallyDelivered, delivered, expired, deliveryFailed, unknownFutureValue.
    pub fn state(&self) -> Option<super::AccessPackageAssignmentState> {
        self.0.enumeration("state")
    }

    /// `status`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: Delivering, Delivered, NearExpiry1DayNotificationTriggered, ExpiredNotificationTriggered.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// `accessPackage`: `microsoft.graph.accessPackage`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package(&self) -> Option<&super::AccessPackage> {
        self.0.model("accessPackage")
    }

    /// `target`: `microsoft.graph.accessPackageSubject`, read-only
    ///
    /// Read-only. Nullable.
    pub fn target(&self) -> Option<&super::AccessPackageSubject> {
        self.0.model("target")
    }

    /// `assignmentPolicy`: `microsoft.graph.accessPackageAssignmentPolicy`, read-only
    ///
    /// Read-only.
    pub fn assignment_policy(&self) -> Option<&super::AccessPackageAssignmentPolicy> {
        self.0.model("assignmentPolicy")
    }
}
