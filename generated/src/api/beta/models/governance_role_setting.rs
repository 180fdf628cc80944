// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleSetting`](https://learn.microsoft.com/graph/api/resources/governancerolesetting?view=graph-rest-beta)
    GovernanceRoleSetting = "microsoft.graph.governanceRoleSetting"
}

impl GovernanceRoleSetting {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");
    /// `roleDefinitionId` in queries.
    pub const ROLE_DEFINITION_ID: Property<Self> = Property::new("roleDefinitionId");
    /// `isDefault` in queries.
    pub const IS_DEFAULT: Property<Self> = Property::new("isDefault");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");
    /// `lastUpdatedBy` in queries.
    pub const LAST_UPDATED_BY: Property<Self> = Property::new("lastUpdatedBy");
    /// `adminEligibleSettings` in queries.
    pub const ADMIN_ELIGIBLE_SETTINGS: Property<Self> = Property::new("adminEligibleSettings");
    /// `adminMemberSettings` in queries.
    pub const ADMIN_MEMBER_SETTINGS: Property<Self> = Property::new("adminMemberSettings");
    /// `userEligibleSettings` in queries.
    pub const USER_ELIGIBLE_SETTINGS: Property<Self> = Property::new("userEligibleSettings");
    /// `userMemberSettings` in queries.
    pub const USER_MEMBER_SETTINGS: Property<Self> = Property::new("userMemberSettings");
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");
    /// `roleDefinition` in queries.
    pub const ROLE_DEFINITION: Property<Self> = Property::new("roleDefinition");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `resourceId`: `Edm.String`
    ///
    /// Required.
    pub fn resource_id(&self) -> Option<&str> {
        self.0.str("resourceId")
    }

    /// Sets `resourceId`.
    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }

    /// `roleDefinitionId`: `Edm.String`
    ///
    /// Required.
    pub fn role_definition_id(&self) -> Option<&str> {
        self.0.str("roleDefinitionId")
    }

    /// Sets `roleDefinitionId`.
    pub fn with_role_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleDefinitionId", value))
    }

    /// `isDefault`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_default(&self) -> Option<bool> {
        self.0.bool("isDefault")
    }

    /// `lastUpdatedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastUpdatedDateTime")
    }

    /// `lastUpdatedBy`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn last_updated_by(&self) -> Option<&str> {
        self.0.str("lastUpdatedBy")
    }

    /// `adminEligibleSettings`: `Collection(microsoft.graph.governanceRuleSetting)`
    pub fn admin_eligible_settings(&self) -> Option<&[super::GovernanceRuleSetting]> {
        self.0.models("adminEligibleSettings")
    }

    /// Sets `adminEligibleSettings`.
    pub fn with_admin_eligible_settings(self, value: impl Into<Nullable<Vec<super::GovernanceRuleSetting>>>) -> Self {
        Self(self.0.with("adminEligibleSettings", value))
    }

    /// `adminMemberSettings`: `Collection(microsoft.graph.governanceRuleSetting)`
    pub fn admin_member_settings(&self) -> Option<&[super::GovernanceRuleSetting]> {
        self.0.models("adminMemberSettings")
    }

    /// Sets `adminMemberSettings`.
    pub fn with_admin_member_settings(self, value: impl Into<Nullable<Vec<super::GovernanceRuleSetting>>>) -> Self {
        Self(self.0.with("adminMemberSettings", value))
    }

    /// `userEligibleSettings`: `Collection(microsoft.graph.governanceRuleSetting)`
    pub fn user_eligible_settings(&self) -> Option<&[super::GovernanceRuleSetting]> {
        self.0.models("userEligibleSettings")
    }

    /// Sets `userEligibleSettings`.
    pub fn with_user_eligible_settings(self, value: impl Into<Nullable<Vec<super::GovernanceRuleSetting>>>) -> Self {
        Self(self.0.with("userEligibleSettings", value))
    }

    /// `userMemberSettings`: `Collection(microsoft.graph.governanceRuleSetting)`
    pub fn user_member_settings(&self) -> Option<&[super::GovernanceRuleSetting]> {
        self.0.models("userMemberSettings")
    }

    /// Sets `userMemberSettings`.
    pub fn with_user_member_settings(self, value: impl Into<Nullable<Vec<super::GovernanceRuleSetting>>>) -> Self {
        Self(self.0.with("userMemberSettings", value))
    }

    /// `resource`: `microsoft.graph.governanceResource`, read-only
    ///
    /// Read-only.
    pub fn resource(&self) -> Option<&super::GovernanceResource> {
        self.0.model("resource")
    }

    /// `roleDefinition`: `microsoft.graph.governanceRoleDefinition`, read-only
    ///
    /// Read-only.
    pub fn role_definition(&self) -> Option<&super::GovernanceRoleDefinition> {
        self.0.model("roleDefinition")
    }
}
