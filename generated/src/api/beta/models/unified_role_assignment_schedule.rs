// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from unifiedroleschedulebase.
    ///
    /// [`microsoft.graph.unifiedRoleAssignmentSchedule`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentschedule?view=graph-rest-beta)
    UnifiedRoleAssignmentSchedule: super::UnifiedRoleScheduleBase = "microsoft.graph.unifiedRoleAssignmentSchedule"
}

crate::runtime::derived! {
    UnifiedRoleAssignmentSchedule: super::Entity
}

impl UnifiedRoleAssignmentSchedule {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `appScopeId` in queries.
    pub const APP_SCOPE_ID: Property<Self> = Property::new("appScopeId");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `createdUsing` in queries.
    pub const CREATED_USING: Property<Self> = Property::new("createdUsing");
    /// `directoryScopeId` in queries.
    pub const DIRECTORY_SCOPE_ID: Property<Self> = Property::new("directoryScopeId");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `principalId` in queries.
    pub const PRINCIPAL_ID: Property<Self> = Property::new("principalId");
    /// `roleDefinitionId` in queries.
    pub const ROLE_DEFINITION_ID: Property<Self> = Property::new("roleDefinitionId");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `appScope` in queries.
    pub const APP_SCOPE: Property<Self> = Property::new("appScope");
    /// `directoryScope` in queries.
    pub const DIRECTORY_SCOPE: Property<Self> = Property::new("directoryScope");
    /// `principal` in queries.
    pub const PRINCIPAL: Property<Self> = Property::new("principal");
    /// `roleDefinition` in queries.
    pub const ROLE_DEFINITION: Property<Self> = Property::new("roleDefinition");
    /// `assignmentType` in queries.
    pub const ASSIGNMENT_TYPE: Property<Self> = Property::new("assignmentType");
    /// `memberType` in queries.
    pub const MEMBER_TYPE: Property<Self> = Property::new("memberType");
    /// `scheduleInfo` in queries.
    pub const SCHEDULE_INFO: Property<Self> = Property::new("scheduleInfo");
    /// `activatedUsing` in queries.
    pub const ACTIVATED_USING: Property<Self> = Property::new("activatedUsing");

    /// Sets `appScopeId`.
    pub fn with_app_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appScopeId", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `createdUsing`.
    pub fn with_created_using(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("createdUsing", value))
    }

    /// Sets `directoryScopeId`.
    pub fn with_directory_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("directoryScopeId", value))
    }

    /// Sets `modifiedDateTime`.
    pub fn with_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("modifiedDateTime", value))
    }

    /// Sets `principalId`.
    pub fn with_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalId", value))
    }

    /// Sets `roleDefinitionId`.
    pub fn with_role_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleDefinitionId", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// Sets `principal`.
    pub fn with_principal(self, value: impl Into<Nullable<super::DirectoryObject>>) -> Self {
        Self(self.0.with("principal", value))
    }

    /// Sets `roleDefinition`.
    pub fn with_role_definition(self, value: impl Into<Nullable<super::UnifiedRoleDefinition>>) -> Self {
        Self(self.0.with("roleDefinition", value))
    }

    /// `assignmentType`: `Edm.String`
    pub fn assignment_type(&self) -> Option<&str> {
        self.0.str("assignmentType")
    }

    /// Sets `assignmentType`.
    pub fn with_assignment_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignmentType", value))
    }

    /// `memberType`: `Edm.String`
    pub fn member_type(&self) -> Option<&str> {
        self.0.str("memberType")
    }

    /// Sets `memberType`.
    pub fn with_member_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("memberType", value))
    }

    /// `scheduleInfo`: `microsoft.graph.requestSchedule`
    pub fn schedule_info(&self) -> Option<&super::RequestSchedule> {
        self.0.model("scheduleInfo")
    }

    /// Sets `scheduleInfo`.
    pub fn with_schedule_info(self, value: impl Into<Nullable<super::RequestSchedule>>) -> Self {
        Self(self.0.with("scheduleInfo", value))
    }

    /// `activatedUsing`: `microsoft.graph.unifiedRoleEligibilitySchedule`
    pub fn activated_using(&self) -> Option<&super::UnifiedRoleEligibilitySchedule> {
        self.0.model("activatedUsing")
    }

    /// Sets `activatedUsing`.
    pub fn with_activated_using(self, value: impl Into<Nullable<super::UnifiedRoleEligibilitySchedule>>) -> Self {
        Self(self.0.with("activatedUsing", value))
    }
}
