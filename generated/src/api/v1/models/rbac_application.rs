// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.rbacApplication`](https://learn.microsoft.com/graph/api/resources/rbacapplication?view=graph-rest-1.0)
    RbacApplication: super::Entity = "microsoft.graph.rbacApplication"
}

impl RbacApplication {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `roleAssignments` in queries.
    pub const ROLE_ASSIGNMENTS: Property<Self> = Property::new("roleAssignments");
    /// `roleAssignmentScheduleInstances` in queries.
    pub const ROLE_ASSIGNMENT_SCHEDULE_INSTANCES: Property<Self> = Property::new("roleAssignmentScheduleInstances");
    /// `roleAssignmentScheduleRequests` in queries.
    pub const ROLE_ASSIGNMENT_SCHEDULE_REQUESTS: Property<Self> = Property::new("roleAssignmentScheduleRequests");
    /// `roleAssignmentSchedules` in queries.
    pub const ROLE_ASSIGNMENT_SCHEDULES: Property<Self> = Property::new("roleAssignmentSchedules");
    /// `roleDefinitions` in queries.
    pub const ROLE_DEFINITIONS: Property<Self> = Property::new("roleDefinitions");
    /// `roleEligibilityScheduleInstances` in queries.
    pub const ROLE_ELIGIBILITY_SCHEDULE_INSTANCES: Property<Self> = Property::new("roleEligibilityScheduleInstances");
    /// `roleEligibilityScheduleRequests` in queries.
    pub const ROLE_ELIGIBILITY_SCHEDULE_REQUESTS: Property<Self> = Property::new("roleEligibilityScheduleRequests");
    /// `roleEligibilitySchedules` in queries.
    pub const ROLE_ELIGIBILITY_SCHEDULES: Property<Self> = Property::new("roleEligibilitySchedules");

    /// `roleAssignments`: `Collection(microsoft.graph.unifiedRoleAssignment)`
    #[cfg(feature = "governance")]
    pub fn role_assignments(&self) -> Option<&[super::UnifiedRoleAssignment]> {
        self.0.models("roleAssignments")
    }

    /// Sets `roleAssignments`.
    #[cfg(feature = "governance")]
    pub fn with_role_assignments(self, value: impl Into<Nullable<Vec<super::UnifiedRoleAssignment>>>) -> Self {
        Self(self.0.with("roleAssignments", value))
    }

    /// `roleAssignmentScheduleInstances`: `Collection(microsoft.graph.unifiedRoleAssignmentScheduleInstance)`
    #[cfg(feature = "governance")]
    pub fn role_assignment_schedule_instances(&self) -> Option<&[super::UnifiedRoleAssignmentScheduleInstance]> {
        self.0.models("roleAssignmentScheduleInstances")
    }

    /// Sets `roleAssignmentScheduleInstances`.
    #[cfg(feature = "governance")]
    pub fn with_role_assignment_schedule_instances(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleAssignmentScheduleInstance>>>,
    ) -> Self {
        Self(self.0.with("roleAssignmentScheduleInstances", value))
    }

    /// `roleAssignmentScheduleRequests`: `Collection(microsoft.graph.unifiedRoleAssignmentScheduleRequest)`
    #[cfg(feature = "governance")]
    pub fn role_assignment_schedule_requests(&self) -> Option<&[super::UnifiedRoleAssignmentScheduleRequest]> {
        self.0.models("roleAssignmentScheduleRequests")
    }

    /// Sets `roleAssignmentScheduleRequests`.
    #[cfg(feature = "governance")]
    pub fn with_role_assignment_schedule_requests(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleAssignmentScheduleRequest>>>,
    ) -> Self {
        Self(self.0.with("roleAssignmentScheduleRequests", value))
    }

    /// `roleAssignmentSchedules`: `Collection(microsoft.graph.unifiedRoleAssignmentSchedule)`
    #[cfg(feature = "governance")]
    pub fn role_assignment_schedules(&self) -> Option<&[super::UnifiedRoleAssignmentSchedule]> {
        self.0.models("roleAssignmentSchedules")
    }

    /// Sets `roleAssignmentSchedules`.
    #[cfg(feature = "governance")]
    pub fn with_role_assignment_schedules(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleAssignmentSchedule>>>,
    ) -> Self {
        Self(self.0.with("roleAssignmentSchedules", value))
    }

    /// `roleDefinitions`: `Collection(microsoft.graph.unifiedRoleDefinition)`
    #[cfg(feature = "governance")]
    pub fn role_definitions(&self) -> Option<&[super::UnifiedRoleDefinition]> {
        self.0.models("roleDefinitions")
    }

    /// Sets `roleDefinitions`.
    #[cfg(feature = "governance")]
    pub fn with_role_definitions(self, value: impl Into<Nullable<Vec<super::UnifiedRoleDefinition>>>) -> Self {
        Self(self.0.with("roleDefinitions", value))
    }

    /// `roleEligibilityScheduleInstances`: `Collection(microsoft.graph.unifiedRoleEligibilityScheduleInstance)`
    #[cfg(feature = "governance")]
    pub fn role_eligibility_schedule_instances(&self) -> Option<&[super::UnifiedRoleEligibilityScheduleInstance]> {
        self.0.models("roleEligibilityScheduleInstances")
    }

    /// Sets `roleEligibilityScheduleInstances`.
    #[cfg(feature = "governance")]
    pub fn with_role_eligibility_schedule_instances(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleEligibilityScheduleInstance>>>,
    ) -> Self {
        Self(self.0.with("roleEligibilityScheduleInstances", value))
    }

    /// `roleEligibilityScheduleRequests`: `Collection(microsoft.graph.unifiedRoleEligibilityScheduleRequest)`
    #[cfg(feature = "governance")]
    pub fn role_eligibility_schedule_requests(&self) -> Option<&[super::UnifiedRoleEligibilityScheduleRequest]> {
        self.0.models("roleEligibilityScheduleRequests")
    }

    /// Sets `roleEligibilityScheduleRequests`.
    #[cfg(feature = "governance")]
    pub fn with_role_eligibility_schedule_requests(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleEligibilityScheduleRequest>>>,
    ) -> Self {
        Self(self.0.with("roleEligibilityScheduleRequests", value))
    }

    /// `roleEligibilitySchedules`: `Collection(microsoft.graph.unifiedRoleEligibilitySchedule)`
    #[cfg(feature = "governance")]
    pub fn role_eligibility_schedules(&self) -> Option<&[super::UnifiedRoleEligibilitySchedule]> {
        self.0.models("roleEligibilitySchedules")
    }

    /// Sets `roleEligibilitySchedules`.
    #[cfg(feature = "governance")]
    pub fn with_role_eligibility_schedules(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleEligibilitySchedule>>>,
    ) -> Self {
        Self(self.0.with("roleEligibilitySchedules", value))
    }
}
