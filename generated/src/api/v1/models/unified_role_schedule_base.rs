// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleScheduleBase`](https://learn.microsoft.com/graph/api/resources/unifiedroleschedulebase?view=graph-rest-1.0)
    UnifiedRoleScheduleBase: super::Entity = "microsoft.graph.unifiedRoleScheduleBase" {
        "microsoft.graph.unifiedRoleAssignmentSchedule",
        "microsoft.graph.unifiedRoleEligibilitySchedule",
    }
}

impl UnifiedRoleScheduleBase {
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

    /// `appScopeId`: `Edm.String`
    pub fn app_scope_id(&self) -> Option<&str> {
        self.0.str("appScopeId")
    }

    /// Sets `appScopeId`.
    pub fn with_app_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appScopeId", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `createdUsing`: `Edm.String`
    pub fn created_using(&self) -> Option<&str> {
        self.0.str("createdUsing")
    }

    /// Sets `createdUsing`.
    pub fn with_created_using(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("createdUsing", value))
    }

    /// `directoryScopeId`: `Edm.String`
    pub fn directory_scope_id(&self) -> Option<&str> {
        self.0.str("directoryScopeId")
    }

    /// Sets `directoryScopeId`.
    pub fn with_directory_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("directoryScopeId", value))
    }

    /// `modifiedDateTime`: `Edm.DateTimeOffset`
    pub fn modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("modifiedDateTime")
    }

    /// Sets `modifiedDateTime`.
    pub fn with_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("modifiedDateTime", value))
    }

    /// `principalId`: `Edm.String`
    pub fn principal_id(&self) -> Option<&str> {
        self.0.str("principalId")
    }

    /// Sets `principalId`.
    pub fn with_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalId", value))
    }

    /// `roleDefinitionId`: `Edm.String`
    pub fn role_definition_id(&self) -> Option<&str> {
        self.0.str("roleDefinitionId")
    }

    /// Sets `roleDefinitionId`.
    pub fn with_role_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleDefinitionId", value))
    }

    /// `status`: `Edm.String`
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `appScope`: `microsoft.graph.appScope`, read-only
    ///
    /// Read-only. Nullable.
    pub fn app_scope(&self) -> Option<&super::AppScope> {
        self.0.model("appScope")
    }

    /// `directoryScope`: `microsoft.graph.directoryObject`, read-only
    ///
    /// Read-only.
    pub fn directory_scope(&self) -> Option<&super::DirectoryObject> {
        self.0.model("directoryScope")
    }

    /// `principal`: `microsoft.graph.directoryObject`
    pub fn principal(&self) -> Option<&super::DirectoryObject> {
        self.0.model("principal")
    }

    /// Sets `principal`.
    pub fn with_principal(self, value: impl Into<Nullable<super::DirectoryObject>>) -> Self {
        Self(self.0.with("principal", value))
    }

    /// `roleDefinition`: `microsoft.graph.unifiedRoleDefinition`
    pub fn role_definition(&self) -> Option<&super::UnifiedRoleDefinition> {
        self.0.model("roleDefinition")
    }

    /// Sets `roleDefinition`.
    pub fn with_role_definition(self, value: impl Into<Nullable<super::UnifiedRoleDefinition>>) -> Self {
        Self(self.0.with("roleDefinition", value))
    }
}
