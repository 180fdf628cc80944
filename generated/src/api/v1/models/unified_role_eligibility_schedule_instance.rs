// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from unifiedrolescheduleinstancebase.
    ///
    /// [`microsoft.graph.unifiedRoleEligibilityScheduleInstance`](https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityscheduleinstance?view=graph-rest-1.0)
    UnifiedRoleEligibilityScheduleInstance: super::UnifiedRoleScheduleInstanceBase = "microsoft.graph.unifiedRoleEligibilityScheduleInstance"
}

crate::runtime::derived! {
    UnifiedRoleEligibilityScheduleInstance: super::Entity
}

impl UnifiedRoleEligibilityScheduleInstance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `appScopeId` in queries.
    pub const APP_SCOPE_ID: Property<Self> = Property::new("appScopeId");
    /// `directoryScopeId` in queries.
    pub const DIRECTORY_SCOPE_ID: Property<Self> = Property::new("directoryScopeId");
    /// `principalId` in queries.
    pub const PRINCIPAL_ID: Property<Self> = Property::new("principalId");
    /// `roleDefinitionId` in queries.
    pub const ROLE_DEFINITION_ID: Property<Self> = Property::new("roleDefinitionId");
    /// `appScope` in queries.
    pub const APP_SCOPE: Property<Self> = Property::new("appScope");
    /// `directoryScope` in queries.
    pub const DIRECTORY_SCOPE: Property<Self> = Property::new("directoryScope");
    /// `principal` in queries.
    pub const PRINCIPAL: Property<Self> = Property::new("principal");
    /// `roleDefinition` in queries.
    pub const ROLE_DEFINITION: Property<Self> = Property::new("roleDefinition");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `memberType` in queries.
    pub const MEMBER_TYPE: Property<Self> = Property::new("memberType");
    /// `roleEligibilityScheduleId` in queries.
    pub const ROLE_ELIGIBILITY_SCHEDULE_ID: Property<Self> = Property::new("roleEligibilityScheduleId");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");

    /// Sets `appScopeId`.
    pub fn with_app_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appScopeId", value))
    }

    /// Sets `directoryScopeId`.
    pub fn with_directory_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("directoryScopeId", value))
    }

    /// Sets `principalId`.
    pub fn with_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalId", value))
    }

    /// Sets `roleDefinitionId`.
    pub fn with_role_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleDefinitionId", value))
    }

    /// Sets `principal`.
    pub fn with_principal(self, value: impl Into<Nullable<super::DirectoryObject>>) -> Self {
        Self(self.0.with("principal", value))
    }

    /// Sets `roleDefinition`.
    pub fn with_role_definition(self, value: impl Into<Nullable<super::UnifiedRoleDefinition>>) -> Self {
        Self(self.0.with("roleDefinition", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `memberType`: `Edm.String`
    pub fn member_type(&self) -> Option<&str> {
        self.0.str("memberType")
    }

    /// Sets `memberType`.
    pub fn with_member_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("memberType", value))
    }

    /// `roleEligibilityScheduleId`: `Edm.String`
    pub fn role_eligibility_schedule_id(&self) -> Option<&str> {
        self.0.str("roleEligibilityScheduleId")
    }

    /// Sets `roleEligibilityScheduleId`.
    pub fn with_role_eligibility_schedule_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleEligibilityScheduleId", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }
}
