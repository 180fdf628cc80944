// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRoleAssignment`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignment?view=graph-rest-beta)
    UnifiedRoleAssignment = "microsoft.graph.unifiedRoleAssignment"
}

impl UnifiedRoleAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `roleDefinitionId` in queries.
    pub const ROLE_DEFINITION_ID: Property<Self> = Property::new("roleDefinitionId");
    /// `principalId` in queries.
    pub const PRINCIPAL_ID: Property<Self> = Property::new("principalId");
    /// `directoryScopeId` in queries.
    pub const DIRECTORY_SCOPE_ID: Property<Self> = Property::new("directoryScopeId");
    /// `appScopeId` in queries.
    pub const APP_SCOPE_ID: Property<Self> = Property::new("appScopeId");
    /// `resourceScope` in queries.
    pub const RESOURCE_SCOPE: Property<Self> = Property::new("resourceScope");
    /// `appScope` in queries.
    pub const APP_SCOPE: Property<Self> = Property::new("appScope");
    /// `directoryScope` in queries.
    pub const DIRECTORY_SCOPE: Property<Self> = Property::new("directoryScope");
    /// `principal` in queries.
    pub const PRINCIPAL: Property<Self> = Property::new("principal");
    /// `roleDefinition` in queries.
    pub const ROLE_DEFINITION: Property<Self> = Property::new("roleDefinition");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `roleDefinitionId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn role_definition_id(&self) -> Option<&str> {
        self.0.str("roleDefinitionId")
    }

    /// `principalId`: `Edm.String`
    pub fn principal_id(&self) -> Option<&str> {
        self.0.str("principalId")
    }

    /// Sets `principalId`.
    pub fn with_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalId", value))
    }

    /// `directoryScopeId`: `Edm.String`
    pub fn directory_scope_id(&self) -> Option<&str> {
        self.0.str("directoryScopeId")
    }

    /// Sets `directoryScopeId`.
    pub fn with_directory_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("directoryScopeId", value))
    }

    /// `appScopeId`: `Edm.String`
    pub fn app_scope_id(&self) -> Option<&str> {
        self.0.str("appScopeId")
    }

    /// Sets `appScopeId`.
    pub fn with_app_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appScopeId", value))
    }

    /// `resourceScope`: `Edm.String`
    pub fn resource_scope(&self) -> Option<&str> {
        self.0.str("resourceScope")
    }

    /// Sets `resourceScope`.
    pub fn with_resource_scope(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceScope", value))
    }

    /// `appScope`: `microsoft.graph.appScope`
    pub fn app_scope(&self) -> Option<&super::AppScope> {
        self.0.model("appScope")
    }

    /// Sets `appScope`.
    pub fn with_app_scope(self, value: impl Into<Nullable<super::AppScope>>) -> Self {
        Self(self.0.with("appScope", value))
    }

    /// `directoryScope`: `microsoft.graph.directoryObject`, read-only
    ///
    /// Read-only.
    pub fn directory_scope(&self) -> Option<&super::DirectoryObject> {
        self.0.model("directoryScope")
    }

    /// `principal`: `microsoft.graph.directoryObject`, read-only
    ///
    /// Read-only.
    pub fn principal(&self) -> Option<&super::DirectoryObject> {
        self.0.model("principal")
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
