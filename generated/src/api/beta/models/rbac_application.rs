// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.rbacApplication`](https://learn.microsoft.com/graph/api/resources/rbacapplication?view=graph-rest-beta)
    RbacApplication = "microsoft.graph.rbacApplication"
}

impl RbacApplication {
    /// `resourceNamespaces` in queries.
    pub const RESOURCE_NAMESPACES: Property<Self> = Property::new("resourceNamespaces");
    /// `roleAssignments` in queries.
    pub const ROLE_ASSIGNMENTS: Property<Self> = Property::new("roleAssignments");
    /// `roleDefinitions` in queries.
    pub const ROLE_DEFINITIONS: Property<Self> = Property::new("roleDefinitions");
    /// `roleAssignmentApprovals` in queries.
    pub const ROLE_ASSIGNMENT_APPROVALS: Property<Self> = Property::new("roleAssignmentApprovals");
    /// `roleAssignmentScheduleInstances` in queries.
    pub const ROLE_ASSIGNMENT_SCHEDULE_INSTANCES: Property<Self> = Property::new("roleAssignmentScheduleInstances");
    /// `roleAssignmentScheduleRequests` in queries.
    pub const ROLE_ASSIGNMENT_SCHEDULE_REQUESTS: Property<Self> = Property::new("roleAssignmentScheduleRequests");
    /// `roleAssignmentSchedules` in queries.
    pub const ROLE_ASSIGNMENT_SCHEDULES: Property<Self> = Property::new("roleAssignmentSchedules");
    /// `roleEligibilityScheduleInstances` in queries.
    pub const ROLE_ELIGIBILITY_SCHEDULE_INSTANCES: Property<Self> = Property::new("roleEligibilityScheduleInstances");
    /// `roleEligibilityScheduleRequests` in queries.
    pub const ROLE_ELIGIBILITY_SCHEDULE_REQUESTS: Property<Self> = Property::new("roleEligibilityScheduleRequests");
    /// `roleEligibilitySchedules` in queries.
    pub const ROLE_ELIGIBILITY_SCHEDULES: Property<Self> = Property::new("roleEligibilitySchedules");
    /// `transitiveRoleAssignments` in queries.
    pub const TRANSITIVE_ROLE_ASSIGNMENTS: Property<Self> = Property::new("transitiveRoleAssignments");

    /// `resourceNamespaces`: `Collection(microsoft.graph.unifiedRbacResourceNamespace)`
    pub fn resource_namespaces(&self) -> Option<&[super::UnifiedRbacResourceNamespace]> {
        self.0.models("resourceNamespaces")
    }

    /// Sets `resourceNamespaces`.
    pub fn with_resource_namespaces(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRbacResourceNamespace>>>,
    ) -> Self {
        Self(self.0.with("resourceNamespaces", value))
    }

    /// `roleAssignments`: `Collection(microsoft.graph.unifiedRoleAssignment)`
    pub fn role_assignments(&self) -> Option<&[super::UnifiedRoleAssignment]> {
        self.0.models("roleAssignments")
    }

    /// Sets `roleAssignments`.
    pub fn with_role_assignments(self, value: impl Into<Nullable<Vec<super::UnifiedRoleAssignment>>>) -> Self {
        Self(self.0.with("roleAssignments", value))
    }

    /// `roleDefinitions`: `Collection(microsoft.graph.unifiedRoleDefinition)`
    pub fn role_definitions(&self) -> Option<&[super::UnifiedRoleDefinition]> {
        self.0.models("roleDefinitions")
    }

    /// Sets `roleDefinitions`.
    pub fn with_role_definitions(self, value: impl Into<Nullable<Vec<super::UnifiedRoleDefinition>>>) -> Self {
        Self(self.0.with("roleDefinitions", value))
    }

    /// `roleAssignmentApprovals`: `Collection(microsoft.graph.approval)`
    pub fn role_assignment_approvals(&self) -> Option<&[super::Approval]> {
        self.0.models("roleAssignmentApprovals")
    }

    /// Sets `roleAssignmentApprovals`.
    pub fn with_role_assignment_approvals(self, value: impl Into<Nullable<Vec<super::Approval>>>) -> Self {
        Self(self.0.with("roleAssignmentApprovals", value))
    }

    /// `roleAssignmentScheduleInstances`: `Collection(microsoft.graph.unifiedRoleAssignmentScheduleInstance)`
    pub fn role_assignment_schedule_instances(&self) -> Option<&[super::UnifiedRoleAssignmentScheduleInstance]> {
        self.0.models("roleAssignmentScheduleInstances")
    }

    /// Sets `roleAssignmentScheduleInstances`.
    pub fn with_role_assignment_schedule_instances(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleAssignmentScheduleInstance>>>,
    ) -> Self {
        Self(self.0.with("roleAssignmentScheduleInstances", value))
    }

    /// `roleAssignmentScheduleRequests`: `Collection(microsoft.graph.unifiedRoleAssignmentScheduleRequest)`
    pub fn role_assignment_schedule_requests(&self) -> Option<&[super::UnifiedRoleAssignmentScheduleRequest]> {
        self.0.models("roleAssignmentScheduleRequests")
    }

    /// Sets `roleAssignmentScheduleRequests`.
    pub fn with_role_assignment_schedule_requests(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleAssignmentScheduleRequest>>>,
    ) -> Self {
        Self(self.0.with("roleAssignmentScheduleRequests", value))
    }

    /// `roleAssignmentSchedules`: `Collection(microsoft.graph.unifiedRoleAssignmentSchedule)`
    pub fn role_assignment_schedules(&self) -> Option<&[super::UnifiedRoleAssignmentSchedule]> {
        self.0.models("roleAssignmentSchedules")
    }

    /// Sets `roleAssignmentSchedules`.
    pub fn with_role_assignment_schedules(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleAssignmentSchedule>>>,
    ) -> Self {
        Self(self.0.with("roleAssignmentSchedules", value))
    }

    /// `roleEligibilityScheduleInstances`: `Collection(microsoft.graph.unifiedRoleEligibilityScheduleInstance)`
    pub fn role_eligibility_schedule_instances(&self) -> Option<&[super::UnifiedRoleEligibilityScheduleInstance]> {
        self.0.models("roleEligibilityScheduleInstances")
    }

    /// Sets `roleEligibilityScheduleInstances`.
    pub fn with_role_eligibility_schedule_instances(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleEligibilityScheduleInstance>>>,
    ) -> Self {
        Self(self.0.with("roleEligibilityScheduleInstances", value))
    }

    /// `roleEligibilityScheduleRequests`: `Collection(microsoft.graph.unifiedRoleEligibilityScheduleRequest)`
    pub fn role_eligibility_schedule_requests(&self) -> Option<&[super::UnifiedRoleEligibilityScheduleRequest]> {
        self.0.models("roleEligibilityScheduleRequests")
    }

    /// Sets `roleEligibilityScheduleRequests`.
    pub fn with_role_eligibility_schedule_requests(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleEligibilityScheduleRequest>>>,
    ) -> Self {
        Self(self.0.with("roleEligibilityScheduleRequests", value))
    }

    /// `roleEligibilitySchedules`: `Collection(microsoft.graph.unifiedRoleEligibilitySchedule)`
    pub fn role_eligibility_schedules(&self) -> Option<&[super::UnifiedRoleEligibilitySchedule]> {
        self.0.models("roleEligibilitySchedules")
    }

    /// Sets `roleEligibilitySchedules`.
    pub fn with_role_eligibility_schedules(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleEligibilitySchedule>>>,
    ) -> Self {
        Self(self.0.with("roleEligibilitySchedules", value))
    }

    /// `transitiveRoleAssignments`: `Collection(microsoft.graph.unifiedRoleAssignment)`
    pub fn transitive_role_assignments(&self) -> Option<&[super::UnifiedRoleAssignment]> {
        self.0.models("transitiveRoleAssignments")
    }

    /// Sets `transitiveRoleAssignments`.
    pub fn with_transitive_role_assignments(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleAssignment>>>,
    ) -> Self {
        Self(self.0.with("transitiveRoleAssignments", value))
    }
}
