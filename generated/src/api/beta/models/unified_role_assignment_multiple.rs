// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRoleAssignmentMultiple`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentmultiple?view=graph-rest-beta)
    UnifiedRoleAssignmentMultiple = "microsoft.graph.unifiedRoleAssignmentMultiple"
}

impl UnifiedRoleAssignmentMultiple {
    /// `appScopeIds` in queries.
    pub const APP_SCOPE_IDS: Property<Self> = Property::new("appScopeIds");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `directoryScopeIds` in queries.
    pub const DIRECTORY_SCOPE_IDS: Property<Self> = Property::new("directoryScopeIds");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `roleDefinitionId` in queries.
    pub const ROLE_DEFINITION_ID: Property<Self> = Property::new("roleDefinitionId");
    /// `principalIds` in queries.
    pub const PRINCIPAL_IDS: Property<Self> = Property::new("principalIds");
    /// `appScopes` in queries.
    pub const APP_SCOPES: Property<Self> = Property::new("appScopes");
    /// `directoryScopes` in queries.
    pub const DIRECTORY_SCOPES: Property<Self> = Property::new("directoryScopes");
    /// `principals` in queries.
    pub const PRINCIPALS: Property<Self> = Property::new("principals");
    /// `roleDefinition` in queries.
    pub const ROLE_DEFINITION: Property<Self> = Property::new("roleDefinition");

    /// `appScopeIds`: `Collection(Edm.String)`
    pub fn app_scope_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("appScopeIds")
    }

    /// Sets `appScopeIds`.
    pub fn with_app_scope_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("appScopeIds", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `directoryScopeIds`: `Collection(Edm.String)`
    pub fn directory_scope_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("directoryScopeIds")
    }

    /// Sets `directoryScopeIds`.
    pub fn with_directory_scope_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("directoryScopeIds", value))
    }

    /// `displayName`: `Edm.String`
    ///
    /// Required.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `roleDefinitionId`: `Edm.String`
    pub fn role_definition_id(&self) -> Option<&str> {
        self.0.str("roleDefinitionId")
    }

    /// Sets `roleDefinitionId`.
    pub fn with_role_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleDefinitionId", value))
    }

    /// `principalIds`: `Collection(Edm.String)`
    pub fn principal_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("principalIds")
    }

    /// Sets `principalIds`.
    pub fn with_principal_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("principalIds", value))
    }

    /// `appScopes`: `Collection(microsoft.graph.appScope)`, read-only
    ///
    /// Read-only.
    pub fn app_scopes(&self) -> Option<&[super::AppScope]> {
        self.0.models("appScopes")
    }

    /// `directoryScopes`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only.
    pub fn directory_scopes(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("directoryScopes")
    }

    /// `principals`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only.
    pub fn principals(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("principals")
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
