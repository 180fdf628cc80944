// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicy`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicy?view=graph-rest-beta)
    UnifiedRoleManagementPolicy: super::Entity = "microsoft.graph.unifiedRoleManagementPolicy"
}

impl UnifiedRoleManagementPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `isOrganizationDefault` in queries.
    pub const IS_ORGANIZATION_DEFAULT: Property<Self> = Property::new("isOrganizationDefault");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `scopeId` in queries.
    pub const SCOPE_ID: Property<Self> = Property::new("scopeId");
    /// `scopeType` in queries.
    pub const SCOPE_TYPE: Property<Self> = Property::new("scopeType");
    /// `effectiveRules` in queries.
    pub const EFFECTIVE_RULES: Property<Self> = Property::new("effectiveRules");
    /// `rules` in queries.
    pub const RULES: Property<Self> = Property::new("rules");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isOrganizationDefault`: `Edm.Boolean`
    pub fn is_organization_default(&self) -> Option<bool> {
        self.0.bool("isOrganizationDefault")
    }

    /// Sets `isOrganizationDefault`.
    pub fn with_is_organization_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOrganizationDefault", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.identity`
    pub fn last_modified_by(&self) -> Option<&super::Identity> {
        self.0.model("lastModifiedBy")
    }

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `scopeId`: `Edm.String`
    ///
    /// Required.
    pub fn scope_id(&self) -> Option<&str> {
        self.0.str("scopeId")
    }

    /// Sets `scopeId`.
    pub fn with_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scopeId", value))
    }

    /// `scopeType`: `Edm.String`
    ///
    /// Required.
    pub fn scope_type(&self) -> Option<&str> {
        self.0.str("scopeType")
    }

    /// Sets `scopeType`.
    pub fn with_scope_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scopeType", value))
    }

    /// `effectiveRules`: `Collection(microsoft.graph.unifiedRoleManagementPolicyRule)`
    pub fn effective_rules(&self) -> Option<&[super::UnifiedRoleManagementPolicyRule]> {
        self.0.models("effectiveRules")
    }

    /// Sets `effectiveRules`.
    pub fn with_effective_rules(self, value: impl Into<Nullable<Vec<super::UnifiedRoleManagementPolicyRule>>>) -> Self {
        Self(self.0.with("effectiveRules", value))
    }

    /// `rules`: `Collection(microsoft.graph.unifiedRoleManagementPolicyRule)`
    pub fn rules(&self) -> Option<&[super::UnifiedRoleManagementPolicyRule]> {
        self.0.models("rules")
    }

    /// Sets `rules`.
    pub fn with_rules(self, value: impl Into<Nullable<Vec<super::UnifiedRoleManagementPolicyRule>>>) -> Self {
        Self(self.0.with("rules", value))
    }
}
