// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleScheduleInstanceBase`](https://learn.microsoft.com/graph/api/resources/unifiedrolescheduleinstancebase?view=graph-rest-1.0)
    UnifiedRoleScheduleInstanceBase: super::Entity = "microsoft.graph.unifiedRoleScheduleInstanceBase" {
        "microsoft.graph.unifiedRoleAssignmentScheduleInstance",
        "microsoft.graph.unifiedRoleEligibilityScheduleInstance",
    }
}

impl UnifiedRoleScheduleInstanceBase {
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

    /// `appScopeId`: `Edm.String`
    pub fn app_scope_id(&self) -> Option<&str> {
        self.0.str("appScopeId")
    }

    /// Sets `appScopeId`.
    pub fn with_app_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appScopeId", value))
    }

    /// `directoryScopeId`: `Edm.String`
    pub fn directory_scope_id(&self) -> Option<&str> {
        self.0.str("directoryScopeId")
    }

    /// Sets `directoryScopeId`.
    pub fn with_directory_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("directoryScopeId", value))
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
