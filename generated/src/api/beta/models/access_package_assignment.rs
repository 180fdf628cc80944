// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignment`](https://learn.microsoft.com/graph/api/resources/accesspackageassignment?view=graph-rest-beta)
    AccessPackageAssignment = "microsoft.graph.accessPackageAssignment"
}

impl AccessPackageAssignment {
    /// `accessPackageId` in queries.
    pub const ACCESS_PACKAGE_ID: Property<Self> = Property::new("accessPackageId");
    /// `assignmentPolicyId` in queries.
    pub const ASSIGNMENT_POLICY_ID: Property<Self> = Property::new("assignmentPolicyId");
    /// `assignmentState` in queries.
    pub const ASSIGNMENT_STATE: Property<Self> = Property::new("assignmentState");
    /// `assignmentStatus` in queries.
    pub const ASSIGNMENT_STATUS: Property<Self> = Property::new("assignmentStatus");
    /// `catalogId` in queries.
    pub const CATALOG_ID: Property<Self> = Property::new("catalogId");
    /// `expiredDateTime` in queries.
    pub const EXPIRED_DATE_TIME: Property<Self> = Property::new("expiredDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isExtended` in queries.
    pub const IS_EXTENDED: Property<Self> = Property::new("isExtended");
    /// `targetId` in queries.
    pub const TARGET_ID: Property<Self> = Property::new("targetId");
    /// `schedule` in queries.
    pub const SCHEDULE: Property<Self> = Property::new("schedule");
    /// `accessPackage` in queries.
    pub const ACCESS_PACKAGE: Property<Self> = Property::new("accessPackage");
    /// `accessPackageAssignmentPolicy` in queries.
    pub const ACCESS_PACKAGE_ASSIGNMENT_POLICY: Property<Self> = Property::new("accessPackageAssignmentPolicy");
    /// `accessPackageAssignmentResourceRoles` in queries.
    pub const ACCESS_PACKAGE_ASSIGNMENT_RESOURCE_ROLES: Property<Self> =
        Property::new("accessPackageAssignmentResourceRoles");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");

    /// `accessPackageId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn access_package_id(&self) -> Option<&str> {
        self.0.str("accessPackageId")
    }

    /// `assignmentPolicyId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn assignment_policy_id(&self) -> Option<&str> {
        self.0.str("assignmentPolicyId")
    }

    /// `assignmentState`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: Delivering, Delivered, Expired.
    pub fn assignment_state(&self) -> Option<&str> {
        self.0.str("assignmentState")
    }

    /// `assignmentStatus`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: Delivering, Delivered, NearExpiry1DayNotificationTriggered, ExpiredNotificationTriggered.
    pub fn assignment_status(&self) -> Option<&str> {
        self.0.str("assignmentStatus")
    }

    /// `catalogId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn catalog_id(&self) -> Option<&str> {
        self.0.str("catalogId")
    }

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

    /// `isExtended`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_extended(&self) -> Option<bool> {
        self.0.bool("isExtended")
    }

    /// `targetId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn target_id(&self) -> Option<&str> {
        self.0.str("targetId")
    }

    /// `schedule`: `microsoft.graph.requestSchedule`, read-only
    ///
    /// Read-only.
    pub fn schedule(&self) -> Option<&super::RequestSchedule> {
        self.0.model("schedule")
    }

    /// `accessPackage`: `microsoft.graph.accessPackage`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package(&self) -> Option<&super::AccessPackage> {
        self.0.model("accessPackage")
    }

    /// `accessPackageAssignmentPolicy`: `microsoft.graph.accessPackageAssignmentPolicy`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package_assignment_policy(&self) -> Option<&super::AccessPackageAssignmentPolicy> {
        self.0.model("accessPackageAssignmentPolicy")
    }

    /// `accessPackageAssignmentResourceRoles`: `Collection(microsoft.graph.accessPackageAssignmentResourceRole)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package_assignment_resource_roles(&self) -> Option<&[super::AccessPackageAssignmentResourceRole]> {
        self.0.models("accessPackageAssignmentResourceRoles")
    }

    /// `target`: `microsoft.graph.accessPackageSubject`, read-only
    ///
    /// Read-only. Nullable.
    pub fn target(&self) -> Option<&super::AccessPackageSubject> {
        self.0.model("target")
    }
}
