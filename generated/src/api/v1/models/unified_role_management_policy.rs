// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicy`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicy?view=graph-rest-1.0)
    UnifiedRoleManagementPolicy: super::Entity = "microsoft.graph.unifiedRoleManagementPolicy"
}

impl UnifiedRoleManagementPolicy {
    pub const ID: Property<Self> = Property::new("id");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const IS_ORGANIZATION_DEFAULT: Property<Self> = Property::new(
        "isOrganizationDefault",
    );
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const SCOPE_ID: Property<Self> = Property::new("scopeId");
    pub const SCOPE_TYPE: Property<Self> = Property::new("scopeType");
    pub const EFFECTIVE_RULES: Property<Self> = Property::new("effectiveRules");
    pub const RULES: Property<Self> = Property::new("rules");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isOrganizationDefault`: `Edm.Boolean`
    pub fn is_organization_default(&self) -> Option<bool> {
        self.0.bool("isOrganizationDefault")
    }

    pub fn with_is_organization_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOrganizationDefault", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.identity`
    pub fn last_modified_by(&self) -> Option<&super::Identity> {
        self.0.model("lastModifiedBy")
    }

    pub fn with_last_modified_by(
        self,
        value: impl Into<Nullable<super::Identity>>,
    ) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `scopeId`: `Edm.String`
    ///
    /// Required.
    pub fn scope_id(&self) -> Option<&str> {
        self.0.str("scopeId")
    }

    pub fn with_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scopeId", value))
    }

    /// `scopeType`: `Edm.String`
    ///
    /// Required.
    pub fn scope_type(&self) -> Option<&str> {
        self.0.str("scopeType")
    }

    pub fn with_scope_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scopeType", value))
    }

    /// `effectiveRules`: `Collection(microsoft.graph.unifiedRoleManagementPolicyRule)`
    pub fn effective_rules(&self) -> Option<&[super::UnifiedRoleManagementPolicyRule]> {
        self.0.models("effectiveRules")
    }

    pub fn with_effective_rules(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleManagementPolicyRule>>>,
    ) -> Self {
        Self(self.0.with("effectiveRules", value))
    }

    /// `rules`: `Collection(microsoft.graph.unifiedRoleManagementPolicyRule)`
    pub fn rules(&self) -> Option<&[super::UnifiedRoleManagementPolicyRule]> {
        self.0.models("rules")
    }

    pub fn with_rules(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRoleManagementPolicyRule>>>,
    ) -> Self {
        Self(self.0.with("rules", value))
    }
}
