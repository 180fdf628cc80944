// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.rbacApplication`](https://learn.microsoft.com/graph/api/resources/rbacapplication?view=graph-rest-1.0)
    RbacApplication: super::Entity = "microsoft.graph.rbacApplication"
}

impl RbacApplication {
    pub const ID: Property<Self> = Property::new("id");
    pub const ROLE_ASSIGNMENTS: Property<Self> = Property::new("roleAssignments");
    pub const ROLE_ASSIGNMENT_SCHEDULE_INSTANCES: Property<Self> = Property::new(
        "roleAssignmentScheduleInstances",
    );
    pub const ROLE_ASSIGNMENT_SCHEDULE_REQUESTS: Property<Self> = Property::new(
        "roleAssignmentScheduleRequests",
    );
    pub const ROLE_ASSIGNMENT_SCHEDULES: Property<Self> = Property::new(
        "roleAssignmentSchedules",
    );
    pub const ROLE_DEFINITIONS: Property<Self> = Property::new("roleDefinitions");
    pub const ROLE_ELIGIBILITY_SCHEDULE_INSTANCES: Property<Self> = Property::new(
        "roleEligibilityScheduleInstances",
    );
    pub const ROLE_ELIGIBILITY_SCHEDULE_REQUESTS: Property<Self> = Property::new(
        "roleEligibilityScheduleRequests",
    );
    pub const ROLE_ELIGIBILITY_SCHEDULES: Property<Self> = Property::new(
        "roleEligibilitySchedules",
    );

    #[cfg(feature = "governance")]
    /// `roleAssignments`: `Collection(microsoft.graph.unifiedRoleAssignment)`
    pub fn role_assignments(&self) -> Option<&[super::UnifiedRoleAssignment]> {
        self.0.models("roleAssignments")
    }

    #[cfg(feature = "governance")]
    pub fn with_role_assignments(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleAssignment>>>,
    ) -> Self {
        Self(self.0.with("roleAssignments", value))
    }

    #[cfg(feature = "governance")]
    /// `roleAssignmentScheduleInstances`: `Collection(microsoft.graph.unifiedRoleAssignmentScheduleInstance)`
    pub fn role_assignment_schedule_instances(
        &self,
    ) -> Option<&[super::UnifiedRoleAssignmentScheduleInstance]> {
        self.0.models("roleAssignmentScheduleInstances")
    }

    #[cfg(feature = "governance")]
    pub fn with_role_assignment_schedule_instances(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleAssignmentScheduleInstance>>>,
    ) -> Self {
        Self(self.0.with("roleAssignmentScheduleInstances", value))
    }

    #[cfg(feature = "governance")]
    /// `roleAssignmentScheduleRequests`: `Collection(microsoft.graph.unifiedRoleAssignmentScheduleRequest)`
    pub fn role_assignment_schedule_requests(
        &self,
    ) -> Option<&[super::UnifiedRoleAssignmentScheduleRequest]> {
        self.0.models("roleAssignmentScheduleRequests")
    }

    #[cfg(feature = "governance")]
    pub fn with_role_assignment_schedule_requests(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleAssignmentScheduleRequest>>>,
    ) -> Self {
        Self(self.0.with("roleAssignmentScheduleRequests", value))
    }

    #[cfg(feature = "governance")]
    /// `roleAssignmentSchedules`: `Collection(microsoft.graph.unifiedRoleAssignmentSchedule)`
    pub fn role_assignment_schedules(
        &self,
    ) -> Option<&[super::UnifiedRoleAssignmentSchedule]> {
        self.0.models("roleAssignmentSchedules")
    }

    #[cfg(feature = "governance")]
    pub fn with_role_assignment_schedules(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleAssignmentSchedule>>>,
    ) -> Self {
        Self(self.0.with("roleAssignmentSchedules", value))
    }

    #[cfg(feature = "governance")]
    /// `roleDefinitions`: `Collection(microsoft.graph.unifiedRoleDefinition)`
    pub fn role_definitions(&self) -> Option<&[super::UnifiedRoleDefinition]> {
        self.0.models("roleDefinitions")
    }

    #[cfg(feature = "governance")]
    pub fn with_role_definitions(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleDefinition>>>,
    ) -> Self {
        Self(self.0.with("roleDefinitions", value))
    }

    #[cfg(feature = "governance")]
    /// `roleEligibilityScheduleInstances`: `Collection(microsoft.graph.unifiedRoleEligibilityScheduleInstance)`
    pub fn role_eligibility_schedule_instances(
        &self,
    ) -> Option<&[super::UnifiedRoleEligibilityScheduleInstance]> {
        self.0.models("roleEligibilityScheduleInstances")
    }

    #[cfg(feature = "governance")]
    pub fn with_role_eligibility_schedule_instances(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleEligibilityScheduleInstance>>>,
    ) -> Self {
        Self(self.0.with("roleEligibilityScheduleInstances", value))
    }

    #[cfg(feature = "governance")]
    /// `roleEligibilityScheduleRequests`: `Collection(microsoft.graph.unifiedRoleEligibilityScheduleRequest)`
    pub fn role_eligibility_schedule_requests(
        &self,
    ) -> Option<&[super::UnifiedRoleEligibilityScheduleRequest]> {
        self.0.models("roleEligibilityScheduleRequests")
    }

    #[cfg(feature = "governance")]
    pub fn with_role_eligibility_schedule_requests(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleEligibilityScheduleRequest>>>,
    ) -> Self {
        Self(self.0.with("roleEligibilityScheduleRequests", value))
    }

    #[cfg(feature = "governance")]
    /// `roleEligibilitySchedules`: `Collection(microsoft.graph.unifiedRoleEligibilitySchedule)`
    pub fn role_eligibility_schedules(
        &self,
    ) -> Option<&[super::UnifiedRoleEligibilitySchedule]> {
        self.0.models("roleEligibilitySchedules")
    }

    #[cfg(feature = "governance")]
    pub fn with_role_eligibility_schedules(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleEligibilitySchedule>>>,
    ) -> Self {
        Self(self.0.with("roleEligibilitySchedules", value))
    }
}
