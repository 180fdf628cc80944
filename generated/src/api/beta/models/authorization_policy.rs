// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.authorizationPolicy`](https://learn.microsoft.com/graph/api/resources/authorizationpolicy?view=graph-rest-beta)
    AuthorizationPolicy = "microsoft.graph.authorizationPolicy"
}

impl AuthorizationPolicy {
    /// `allowedToSignUpEmailBasedSubscriptions` in queries.
    pub const ALLOWED_TO_SIGN_UP_EMAIL_BASED_SUBSCRIPTIONS: Property<Self> =
        Property::new("allowedToSignUpEmailBasedSubscriptions");
    /// `allowedToUseSSPR` in queries.
    pub const ALLOWED_TO_USE_SSPR: Property<Self> = Property::new("allowedToUseSSPR");
    /// `allowEmailVerifiedUsersToJoinOrganization` in queries.
    pub const ALLOW_EMAIL_VERIFIED_USERS_TO_JOIN_ORGANIZATION: Property<Self> =
        Property::new("allowEmailVerifiedUsersToJoinOrganization");
    /// `allowInvitesFrom` in queries.
    pub const ALLOW_INVITES_FROM: Property<Self> = Property::new("allowInvitesFrom");
    /// `blockMsolPowerShell` in queries.
    pub const BLOCK_MSOL_POWER_SHELL: Property<Self> = Property::new("blockMsolPowerShell");
    /// `defaultUserRolePermissions` in queries.
    pub const DEFAULT_USER_ROLE_PERMISSIONS: Property<Self> = Property::new("defaultUserRolePermissions");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `enabledPreviewFeatures` in queries.
    pub const ENABLED_PREVIEW_FEATURES: Property<Self> = Property::new("enabledPreviewFeatures");
    /// `guestUserRoleId` in queries.
    pub const GUEST_USER_ROLE_ID: Property<Self> = Property::new("guestUserRoleId");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `permissionGrantPolicyIdsAssignedToDefaultUserRole` in queries.
    pub const PERMISSION_GRANT_POLICY_IDS_ASSIGNED_TO_DEFAULT_USER_ROLE: Property<Self> =
        Property::new("permissionGrantPolicyIdsAssignedToDefaultUserRole");

    /// `allowedToSignUpEmailBasedSubscriptions`: `Edm.Boolean`
    pub fn allowed_to_sign_up_email_based_subscriptions(&self) -> Option<bool> {
        self.0.bool("allowedToSignUpEmailBasedSubscriptions")
    }

    /// Sets `allowedToSignUpEmailBasedSubscriptions`.
    pub fn with_allowed_to_sign_up_email_based_subscriptions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowedToSignUpEmailBasedSubscriptions", value))
    }

    /// `allowedToUseSSPR`: `Edm.Boolean`
    pub fn allowed_to_use_sspr(&self) -> Option<bool> {
        self.0.bool("allowedToUseSSPR")
    }

    /// Sets `allowedToUseSSPR`.
    pub fn with_allowed_to_use_sspr(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowedToUseSSPR", value))
    }

    /// `allowEmailVerifiedUsersToJoinOrganization`: `Edm.Boolean`
    pub fn allow_email_verified_users_to_join_organization(&self) -> Option<bool> {
        self.0.bool("allowEmailVerifiedUsersToJoinOrganization")
    }

    /// Sets `allowEmailVerifiedUsersToJoinOrganization`.
    pub fn with_allow_email_verified_users_to_join_organization(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowEmailVerifiedUsersToJoinOrganization", value))
    }

    /// `allowInvitesFrom`: `microsoft.graph.allowInvitesFrom`
    ///
    /// Possible values are: none, adminsAndGuestInviters, adminsGuestInvitersAndAllMembers, everyone.
    pub fn allow_invites_from(&self) -> Option<super::AllowInvitesFrom> {
        self.0.enumeration("allowInvitesFrom")
    }

    /// Sets `allowInvitesFrom`.
    pub fn with_allow_invites_from(self, value: impl Into<Nullable<super::AllowInvitesFrom>>) -> Self {
        Self(self.0.with("allowInvitesFrom", value))
    }

    /// `blockMsolPowerShell`: `Edm.Boolean`
    pub fn block_msol_power_shell(&self) -> Option<bool> {
        self.0.bool("blockMsolPowerShell")
    }

    /// Sets `blockMsolPowerShell`.
    pub fn with_block_msol_power_shell(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockMsolPowerShell", value))
    }

    /// `defaultUserRolePermissions`: `microsoft.graph.defaultUserRolePermissions`
    pub fn default_user_role_permissions(&self) -> Option<&super::DefaultUserRolePermissions> {
        self.0.model("defaultUserRolePermissions")
    }

    /// Sets `defaultUserRolePermissions`.
    pub fn with_default_user_role_permissions(
        self,
        value: impl Into<Nullable<super::DefaultUserRolePermissions>>,
    ) -> Self {
        Self(self.0.with("defaultUserRolePermissions", value))
    }

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

    /// `enabledPreviewFeatures`: `Collection(Edm.String)`
    pub fn enabled_preview_features(&self) -> Option<Vec<&str>> {
        self.0.strs("enabledPreviewFeatures")
    }

    /// Sets `enabledPreviewFeatures`.
    pub fn with_enabled_preview_features(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("enabledPreviewFeatures", value))
    }

    /// `guestUserRoleId`: `Edm.Guid`
    pub fn guest_user_role_id(&self) -> Parsed<Uuid> {
        self.0.guid("guestUserRoleId")
    }

    /// Sets `guestUserRoleId`.
    pub fn with_guest_user_role_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("guestUserRoleId", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `permissionGrantPolicyIdsAssignedToDefaultUserRole`: `Collection(Edm.String)`
    pub fn permission_grant_policy_ids_assigned_to_default_user_role(&self) -> Option<Vec<&str>> {
        self.0.strs("permissionGrantPolicyIdsAssignedToDefaultUserRole")
    }

    /// Sets `permissionGrantPolicyIdsAssignedToDefaultUserRole`.
    pub fn with_permission_grant_policy_ids_assigned_to_default_user_role(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("permissionGrantPolicyIdsAssignedToDefaultUserRole", value))
    }
}
