// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRoleDefinition`](https://learn.microsoft.com/graph/api/resources/unifiedroledefinition?view=graph-rest-1.0)
    UnifiedRoleDefinition = "microsoft.graph.unifiedRoleDefinition"
}

impl UnifiedRoleDefinition {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isBuiltIn` in queries.
    pub const IS_BUILT_IN: Property<Self> = Property::new("isBuiltIn");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `resourceScopes` in queries.
    pub const RESOURCE_SCOPES: Property<Self> = Property::new("resourceScopes");
    /// `rolePermissions` in queries.
    pub const ROLE_PERMISSIONS: Property<Self> = Property::new("rolePermissions");
    /// `templateId` in queries.
    pub const TEMPLATE_ID: Property<Self> = Property::new("templateId");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `inheritsPermissionsFrom` in queries.
    pub const INHERITS_PERMISSIONS_FROM: Property<Self> = Property::new("inheritsPermissionsFrom");

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable. Inherited from entity.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isBuiltIn`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_built_in(&self) -> Option<bool> {
        self.0.bool("isBuiltIn")
    }

    /// `isEnabled`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// `resourceScopes`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only.
    pub fn resource_scopes(&self) -> Option<Vec<&str>> {
        self.0.strs("resourceScopes")
    }

    /// `rolePermissions`: `Collection(microsoft.graph.unifiedRolePermission)`, read-only
    ///
    /// Required. Read-only.
    pub fn role_permissions(&self) -> Option<&[super::UnifiedRolePermission]> {
        self.0.models("rolePermissions")
    }

    /// `templateId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn template_id(&self) -> Option<&str> {
        self.0.str("templateId")
    }

    /// `version`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// `inheritsPermissionsFrom`: `Collection(microsoft.graph.unifiedRoleDefinition)`, read-only
    ///
    /// Read-only.
    pub fn inherits_permissions_from(&self) -> Option<&[super::UnifiedRoleDefinition]> {
        self.0.models("inheritsPermissionsFrom")
    }
}
